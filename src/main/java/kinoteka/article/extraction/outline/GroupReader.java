package kinoteka.article.extraction.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import kinoteka.article.extraction.heading.Heading;
import kinoteka.article.extraction.token.TitleText;
import org.jspecify.annotations.Nullable;

/**
 * Reads the members of a group together, and decides which of them are entries: headings
 * over sections and over the rest of a page can be set apart like entries.
 */
final class GroupReader {

	private final Surroundings surroundings;

	private final Evidence evidence;

	private final Experience experience;

	GroupReader(Surroundings surroundings, Evidence evidence, Experience experience) {
		this.surroundings = surroundings;
		this.evidence = evidence;
		this.experience = experience;
	}

	/** The group as it reads; null if none of its members can be an entry. */
	@Nullable ReadGroup read(CandidateGroup group) {
		List<Candidate> settled = ReadingSettler.of(group.members());
		List<Candidate> members = new ArrayList<>();
		List<Double> sureness = new ArrayList<>();
		List<Candidate> templated = templated(settled);
		GroupProfile all = profile(templated);
		double[] scores = vectors(all).stream()
			.mapToDouble((vector) -> Weights.score(this.experience.weights().members(), vector))
			.toArray();
		for (int i = 0; i < scores.length; i++) {
			if (scores[i] > 0 && TitleText.isSaying(templated.get(i).heading().title())) {
				members.add(settled.get(i));
				sureness.add(Weights.rounded(Weights.probability(scores[i])));
			}
		}
		if (members.isEmpty()) {
			return null;
		}
		double[] sure = sureness.stream().mapToDouble(Double::doubleValue).toArray();
		GroupProfile profile = (members.size() == settled.size()) ? all : profile(templated(members));
		double[] features = GroupFeatures.of(this.evidence, profile, settled.size(),
				IntStream.range(0, sure.length).mapToDouble((i) -> sure[i]).average().orElse(0));
		return new ReadGroup(group.structure(), profile.members(), sure, features,
				Weights.score(this.experience.weights().groups(), features));
	}

	/** The members with titles that hold titles only. */
	List<Candidate> templated(List<Candidate> members) {
		List<Heading> headings = this.experience.template().read(members.stream().map(Candidate::heading).toList());
		return IntStream.range(0, members.size()).mapToObj((i) -> changed(members.get(i), headings.get(i))).toList();
	}

	/** What spoke against a title may not speak against another. */
	private Candidate changed(Candidate member, Heading heading) {
		if (heading.equals(member.heading())) {
			return member;
		}
		return new TitleObjection.Title(member.index(), member.block(), heading, this.surroundings)
			.candidate(member.structure());
	}

	GroupProfile profile(List<Candidate> members) {
		return new GroupProfile(members, this.surroundings);
	}

	/** The features of each member. */
	List<double[]> vectors(GroupProfile profile) {
		MemberFeatures features = new MemberFeatures(profile, this.surroundings, this.evidence);
		return IntStream.range(0, profile.members().size()).mapToObj(features::of).toList();
	}

}
