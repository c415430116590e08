/** What language and script a text is in. */
package io.leitmotif.text.language;
