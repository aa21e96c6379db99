package kinoteka.importing;

import java.io.IOException;

import kinoteka.catalogue.ExportedFilm;

/** A way to write films down, one after the other. */
interface FilmWriter {

	/** Writes the next film. */
	void write(ExportedFilm film) throws IOException;

	/** Writes what stands behind the last film; without it, an export is not whole. */
	void end() throws IOException;

}
