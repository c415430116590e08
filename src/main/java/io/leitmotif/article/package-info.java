/** Stored articles: the only room that talks to the database, which is the truth about them. */
package io.leitmotif.article;
