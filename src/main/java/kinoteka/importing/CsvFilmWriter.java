package kinoteka.importing;

import java.io.IOException;
import java.io.Writer;

import kinoteka.catalogue.ExportedFilm;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** Rows as RFC 4180 has them, one a film, below a row with the names of the columns. */
final class CsvFilmWriter implements FilmWriter {

	private static final CsvMapper MAPPER = CsvMapper.builder()
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
		.build();

	private static final CsvSchema SCHEMA = MAPPER.schemaFor(FilmRow.class).withLineSeparator("\r\n");

	private static final ObjectWriter ROWS = MAPPER.writer(SCHEMA);

	private final Writer out;

	CsvFilmWriter(Writer out) throws IOException {
		this.out = out;
		out.write(String.join(",", SCHEMA.getColumnNames()) + "\r\n");
	}

	@Override
	public void write(ExportedFilm film) throws IOException {
		this.out.write(ROWS.writeValueAsString(FilmRow.of(film)));
	}

	@Override
	public void end() {
		// Rows have no end.
	}

}
