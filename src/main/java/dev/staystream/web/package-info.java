/** What a request means: parameters become a query and a view of its results, or errors that name the field. */
@NullMarked
package dev.staystream.web;

import org.jspecify.annotations.NullMarked;
