/** Raw string in, clean text out: format, main content, script, language and passages that know where they came from. */
package io.leitmotif.text;
