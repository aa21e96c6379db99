/**
 * Blocks to listings: one grammar for all formats, which looks at the whole document
 * before it decides what a listing heading is. Words of natural languages stand in
 * resource files, not in code. Deliberately absent: anything about formats.
 */
@NullMarked
package kinoteka.article.grammar;

import org.jspecify.annotations.NullMarked;
