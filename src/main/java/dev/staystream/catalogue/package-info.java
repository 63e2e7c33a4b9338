/** Hotels, the supplier hotels they are known by, and the content that suppliers tell about them. */
@NullMarked
package dev.staystream.catalogue;

import org.jspecify.annotations.NullMarked;
