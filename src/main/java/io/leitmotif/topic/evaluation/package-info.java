/** How good decisions on topics are: judged texts in, figures out; arithmetic only. */
package io.leitmotif.topic.evaluation;
