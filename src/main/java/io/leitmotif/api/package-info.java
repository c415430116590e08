/** The HTTP edge: wire records and resources; no decisions. Nothing imports it. */
package io.leitmotif.api;
