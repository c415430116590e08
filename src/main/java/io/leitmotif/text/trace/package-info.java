/** A text in which every character knows where it came from, and what characters are; needs only the JDK. */
package io.leitmotif.text.trace;
