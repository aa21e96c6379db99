package kinoteka.importing;

import java.io.IOException;
import java.io.Writer;

/** What an export is written as. */
enum ExportFormat {

	JSON, CSV;

	FilmWriter writer(Writer out) throws IOException {
		return switch (this) {
			case JSON -> new JsonFilmWriter(out);
			case CSV -> new CsvFilmWriter(out);
		};
	}

}
