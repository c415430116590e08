/** Which stored articles belong together: copies of one text, and stories on one event. */
package io.leitmotif.grouping;
