package kinoteka.article.extraction.lexicon;

/** What the words before a colon say about the words behind it. */
public enum FieldLabel {

	DESCRIPTION(WordList.LABEL_DESCRIPTION), FACT(WordList.LABEL_FACT), DIRECTOR(WordList.LABEL_DIRECTOR),
	CAST(WordList.LABEL_CAST), COUNTRY(WordList.LABEL_COUNTRY), GENRE(WordList.LABEL_GENRE),
	RUNNING_TIME(WordList.LABEL_RUNNING_TIME), YEAR(WordList.LABEL_YEAR), TITLE(WordList.LABEL_TITLE),
	ORIGINAL_TITLE(WordList.LABEL_ORIGINAL_TITLE), OTHER(WordList.LABEL_OTHER), SOURCE(WordList.LABEL_SOURCE),
	READ_ALSO(WordList.LABEL_READ_ALSO), META(WordList.META_HEADER), META_TITLE(WordList.META_TITLE),
	META_DESCRIPTION(WordList.META_DESCRIPTION);

	private final WordList list;

	FieldLabel(WordList list) {
		this.list = list;
	}

	/** Whether it stands before a few words that are data. */
	public boolean isDetail() {
		return this == DIRECTOR || this == CAST || this == COUNTRY || this == GENRE || this == RUNNING_TIME
				|| this == YEAR;
	}

	/** Whether what it stands before is said of a film. */
	public boolean isOfFilm() {
		return isDetail() || this == DESCRIPTION || this == FACT || this == TITLE || this == ORIGINAL_TITLE;
	}

	/** The word list that holds its names. */
	public WordList list() {
		return this.list;
	}

}
