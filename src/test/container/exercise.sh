#!/usr/bin/env bash
# Asks a Leitmotif that listens on port 8080 of this network namespace all that a new installation is asked, and ends
# with a sentence at the first wrong answer. Where that is a container's namespace, nothing in it may run as root.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
service=http://127.0.0.1:8080
answer=$(mktemp)
trap 'rm -f "$answer"' EXIT

fail() {
  echo "exercise: $1" >&2
  exit 1
}

# request STATUS MEDIA-TYPE CURL-ARGUMENT...: the status may be a pattern
request() {
  local status=$1 type=$2 got
  shift 2
  got=$(curl -sS -m 60 -o "$answer" -w '%{http_code} %{content_type}' "$@") || fail "no answer to $*"
  [[ $got == $status\ "$type"* ]] || fail "$* got $got, not $status $type: $(head -c 500 "$answer")"
}

# check WHAT JQ-FILTER [JQ-OPTION...]: whether the last answer is as it should be
check() {
  local what=$1 filter=$2
  shift 2
  jq -e "$@" "$filter" "$answer" >/dev/null || fail "$what: $(head -c 500 "$answer")"
}

# post FILE: a seed, which is there from the start; prints its id
post() {
  request 200 application/json "$service/articles" -H 'Content-Type: text/plain; charset=UTF-8' --data-binary "@$root/seeds/$1"
  jq -r .id "$answer"
}

# seed FILE TOPICS
seed() {
  post "$1" >/dev/null
  check "$1 has not the topics $2" '[.topics[] | select(.assigned).id] | sort | join(" ") == $topics' --arg topics "$2"
  check "$1 has a topic without evidence" 'all(.topics[] | select(.assigned); .evidence | length > 0)'
}

# Processes of this network namespace in another process namespace are the container's.
container_processes() {
  local process
  for process in /proc/[0-9]*; do
    if [[ $(readlink "$process/ns/net") == "$(readlink /proc/self/ns/net)" \
        && $(readlink "$process/ns/pid") != "$(readlink /proc/self/ns/pid)" ]]; then
      echo "${process#/proc/}"
    fi
  done 2>/dev/null
}

processes=$(container_processes)
for process in $processes; do
  user=$(awk '/^Uid:/ { print $2 }' "/proc/$process/status")
  [ "$user" != 0 ] || fail "process $process of the container runs as root"
  echo "exercise: process $process runs as user $user"
done

for _ in $(seq 300); do
  ! curl -fs -m 5 -o "$answer" "$service/q/health/ready" || break
  sleep 1
done
request 200 application/json "$service/q/health/ready"
check 'not ready' '.status == "UP"'
for process in $processes; do
  echo "exercise: ready, $(ps -o etimes= -p "$process" | tr -d ' ') s after process $process began"
done
request 200 application/json "$service/q/health/live"

# What the container's health check does, in the container: the program again, told "health".
health() {
  local command
  mapfile -d '' -t command < "/proc/$1/cmdline"
  nsenter --target "$1" --all -- "$(readlink "/proc/$1/exe")" "${command[@]:1}" health
}
for process in $processes; do
  health "$process" || fail 'the command "health" objects to a service that is ready'
  ! QUARKUS_HTTP_PORT=1 health "$process" 2>/dev/null || fail 'the command "health" finds a service where none is'
done

seed 000_cd0578b44267b8a2.txt 'ai digital-culture'
seed 001_338c20571aa01691.txt 'digital-culture smart-city'
seed 002_223ce10378dd5064.txt ai
seed 003_99ce95d519b90e4c.txt ai
seed 004_4615f18d24f64a74.txt 'ai vr'

chengdu=$(post 000_cd0578b44267b8a2.txt)
pilot_zone=$(post 003_99ce95d519b90e4c.txt)
request 200 application/json "$service/articles/$chengdu/similar?limit=2"
check 'the other article on the industry of Chengdu is not similar' 'any(.hits[]; .article.id == $id)' --arg id "$pilot_zone"
request 200 application/json "$service/articles/$chengdu"
check 'another article' '.id == $id and .language == "zh-Hans"' --arg id "$chengdu"
request 200 application/json -G "$service/articles" --data-urlencode 'q=腾讯未来中心' -d mode=words
check 'a word of its title does not find the article' 'any(.hits[]; .article.id == $id)' --arg id "$chengdu"

request 200 application/json "$service/classify" -H 'Content-Type: application/json' \
  -d '{"content": "The city connected the signals of three thousand crossings to one control centre."}'
check 'a sentence on a smart city is none' 'any(.topics[]; .id == "smart-city" and .assigned)'

# A font that is not in the file is looked for on the machine, of which a container has little.
request 20[01] application/json "$service/articles" -H 'Content-Type: application/pdf' --data-binary @- <<'END'
%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >> endobj
4 0 obj << /Length 89 >> stream
BT /F 12 Tf 50 800 Td (The museum shows its paintings in virtual reality headsets.) Tj ET
endstream endobj
5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
trailer << /Root 1 0 R >>
END
check 'the text of a PDF is not read' '.summary | contains("virtual reality")'

# These are unpacked to a file first.
request 200 text/html "$service/q/swagger-ui/"

problem() {
  request "$1" application/problem+json "${@:2}"
  check 'no problem details' '.status == $status and (.type | startswith("urn:leitmotif:problem:")) and .detail != ""' --argjson status "$1"
}
problem 422 "$service/articles" -H 'Content-Type: application/json' -d '{"content": ""}'
problem 400 "$service/articles" -H 'Content-Type: application/json' -d '{"content": '
problem 404 "$service/articles/01a1ffd5-0000-7878-a55f-6b79f1aae702"

echo 'exercise: OK'
