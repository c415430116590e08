/** How many articles there are over time, and where there are more than usual. */
package io.leitmotif.search.trend;
