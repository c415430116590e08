/** Takes out what scrapers, annotators, scanners and templates put into an article; one step to a class, traced text in and out. */
package io.leitmotif.text.repair;
