/** HTTP for those who look for similar articles, stories and trends. */
package io.leitmotif.api.search;
