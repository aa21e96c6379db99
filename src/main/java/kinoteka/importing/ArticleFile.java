package kinoteka.importing;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * A file that was found where articles are looked for.
 *
 * @param name the name of its article: its path within the folder that was given, with
 * {@code /} between the parts
 * @param path the file, as the person would name it
 * @param problem why it cannot be an article; null if it may be one
 */
record ArticleFile(String name, Path path, @Nullable String problem) {

	ArticleFile withProblem(String why) {
		return new ArticleFile(this.name, this.path, why);
	}

}
