/** The command line: starts the service, or does one thing and ends. */
package io.leitmotif.cli;
