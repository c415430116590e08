/** The pipeline of one submission: the order of its steps, its limits, and where the transaction begins and ends. */
package io.leitmotif.intake;
