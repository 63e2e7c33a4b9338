/** The form: what a traveller enters, and what is meant by it. */
@NullMarked
package dev.staystream.web.html.form;

import org.jspecify.annotations.NullMarked;
