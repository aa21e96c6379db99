package kinoteka.article.grammar;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kinoteka.article.format.Block;

/**
 * Articles about figures of films head each entry {@code Figure – Film}. What gives them
 * away is that the text names the actor in brackets behind the figure: then the film is
 * what stands behind the dash.
 */
final class Characters {

	private static final Pattern DASH = Pattern.compile("^(.{2,60}?)\\s[–—-]\\s(.{1,80})$");

	/** "Ellen Ripley in Alien": a role and its film. */
	private static final Pattern IN = Pattern.compile("^(.{3,50}?)\\s(?:in|dans|en|em|w|в|v|i)\\s(.{1,80})$");

	private static final int MANY = 4;

	private static final int NEAR = 4;

	private static final int ENOUGH = 2;

	private Characters() {
	}

	static List<Candidate> settled(List<Candidate> members, List<Block> blocks) {
		if (arePlayedIn(members)) {
			return members.stream().map((member) -> behind(member, IN)).toList();
		}
		if (members.size() <= ENOUGH || !DASH.matcher(members.getFirst().heading().title()).matches()) {
			return members;
		}
		long dashed = members.stream().filter((one) -> DASH.matcher(one.heading().title()).matches()).count();
		if (dashed < members.size() || dashed < ENOUGH + 1) {
			return members;
		}
		long played = members.stream().filter((member) -> isPlayed(member, blocks)).limit(ENOUGH).count();
		return (played >= ENOUGH) ? members.stream().map((member) -> behind(member, DASH)).toList() : members;
	}

	/** One title may have such a word in it, but not all of a list behind a name. */
	private static boolean arePlayedIn(List<Candidate> members) {
		return members.size() >= MANY && members.stream().allMatch((member) -> {
			Matcher in = IN.matcher(member.heading().title());
			return in.matches() && Names.isCapitalised(in.group(1)) && Titles.canBe(Titles.clean(in.group(2)));
		});
	}

	private static Candidate behind(Candidate member, Pattern form) {
		Matcher dash = form.matcher(member.heading().title());
		Heading heading = member.heading();
		return dash.matches()
				? member.with(heading.with(Titles.clean(dash.group(2)), heading.original(), heading.details()))
				: member;
	}

	private static boolean isPlayed(Candidate member, List<Block> blocks) {
		Matcher dash = DASH.matcher(member.heading().title());
		String figure = dash.matches() ? dash.group(1) + " (" : "";
		for (int i = member.index() + 1; i < Math.min(blocks.size(), member.index() + NEAR); i++) {
			String text = blocks.get(i).text();
			int at = figure.isEmpty() ? -1 : text.indexOf(figure);
			int close = (at < 0) ? -1 : text.indexOf(')', at);
			if (close > 0 && Names.areNames(text.substring(at + figure.length(), close))) {
				return true;
			}
		}
		return false;
	}

}
