package kinoteka.article.grammar;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The hours or days that a programme or a diary prints before its titles: "7:30 Le
 * Samouraï", "01/02 Mank". A title can begin with an hour as well, "3:10 to Yuma", but
 * not most titles of a list.
 */
final class Hours {

	private static final Pattern HOUR = Pattern.compile(
			"^(?:\\d{1,2}[:.h]\\d{2}(?:\\s?(?:Uhr|h|pm|am|p\\.m\\.|a\\.m\\.))?|\\d{1,2}[/.]\\d{1,2}(?:[/.](?:\\d{4}|\\d{2}))?\\.?|\\d{4}-\\d{2}-\\d{2})[\\s:|–—-]+(?=[\\p{L}\\d])");

	private static final int FEWEST = 3;

	private Hours() {
	}

	static List<Candidate> withoutHours(List<Candidate> members) {
		long hours = members.stream().filter(Hours::begins).count();
		boolean most = hours >= FEWEST && hours * 10 >= members.size() * 6L;
		return most ? members.stream().map(Hours::without).toList() : members;
	}

	private static boolean begins(Candidate member) {
		String title = member.heading().title();
		return !title.isEmpty() && Character.isDigit(title.charAt(0)) && HOUR.matcher(title).find();
	}

	private static Candidate without(Candidate member) {
		Heading heading = member.heading();
		String title = HOUR.matcher(heading.title()).replaceFirst("");
		return member.with(heading.with(title, heading.original(), heading.details()));
	}

}
