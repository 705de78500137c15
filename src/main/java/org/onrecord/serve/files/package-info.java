/**
 * The site as files: a page and a Turtle file for each thing of which the documents speak, with the
 * dumps and the description, in a folder that any static server puts online. It decides what a page
 * of a thing shows, and where its file lies: under the path of its IRI.
 */
@NullMarked
package org.onrecord.serve.files;

import org.jspecify.annotations.NullMarked;
