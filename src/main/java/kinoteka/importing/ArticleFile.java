package kinoteka.importing;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * A file that was found where articles are looked for.
 *
 * @param name the name of its article: its path within the library's folder, or else
 * within the folder that was given, with {@code /} between the parts
 * @param path the file, as the person would name it
 * @param origin the file's absolute path; null inside of the library's folder
 * @param article whether its extension is one of an article, or it was asked for by name
 * @param problem why it cannot be an article; null if it may be one
 */
record ArticleFile(String name, Path path, @Nullable String origin, boolean article, @Nullable String problem) {

	ArticleFile withProblem(String why) {
		return new ArticleFile(this.name, this.path, this.origin, true, why);
	}

}
