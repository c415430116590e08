/** The only room that imports {@code org.ejml}: fits the map of a language on texts that say the same, and tells how good it is. */
package io.leitmotif.alignment;
