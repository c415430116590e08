/** Topics while the service runs: taught, learnt anew in the background, gone back on, and decided on again. */
package io.leitmotif.teaching;
