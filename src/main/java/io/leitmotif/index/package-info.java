/** The search index over articles: made from the database, repaired from it, never the truth. */
package io.leitmotif.index;
