package kinoteka.importing;

import java.nio.file.Path;
import java.util.List;

/**
 * What an import is to do.
 *
 * @param paths files and folders that exist, absolute
 * @param dryRun whether nothing is to change
 * @param prune whether articles are removed whose files are gone from the folders
 * @param acceptShrunken whether a text that lost more than half replaces what was there
 */
record ImportOrder(List<String> paths, boolean dryRun, boolean prune, boolean acceptShrunken) {

	static ImportOrder of(List<Path> paths) {
		return of(paths, false, false, false);
	}

	static ImportOrder of(List<Path> paths, boolean dryRun, boolean prune, boolean acceptShrunken) {
		return new ImportOrder(paths.stream().map((path) -> path.toAbsolutePath().toString()).toList(), dryRun, prune,
				acceptShrunken);
	}

	List<Path> files() {
		return this.paths.stream().map(Path::of).toList();
	}

}
