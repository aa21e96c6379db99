package kinoteka.article.format;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/**
 * Which elements of a page are not the article. Class names are read word by word: the
 * words are what authors of page templates call such parts.
 */
final class Furnishings {

	private static final Set<String> ELEMENTS = Set.of("nav", "footer", "aside", "form", "dialog", "menu");

	private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "template", "svg", "iframe",
			"object", "select", "textarea", "button", "canvas", "audio", "video", "math", "head", "title");

	private static final Set<String> CAPTIONS = Set.of("figcaption", "caption");

	private static final Set<String> CAPTION_CLASSES = Set.of("caption", "wp-caption-text", "credit", "credits",
			"photo-credit", "image-credit", "image-caption", "photo-caption", "img-caption", "figure-caption",
			"copyright");

	private static final Set<String> CLASSES = Set.of("nav", "navbar", "navigation", "menu", "breadcrumb",
			"breadcrumbs", "footer", "sidebar", "related", "related-posts", "related-articles", "related-stories",
			"recommended", "read-more", "read-also", "readmore", "share", "sharing", "social", "social-links",
			"comments", "comment-list", "author", "author-box", "author-bio", "author-info", "bio", "byline",
			"newsletter", "subscribe", "advert", "advertisement", "ad", "ads", "promo", "pagination", "pager", "prev",
			"next", "previous", "post-navigation", "toc", "table-of-contents", "ez-toc-container", "cookie", "tags",
			"tag-list", "popular", "trending", "skip-link", "screen-reader-text", "sr-only", "visually-hidden",
			"postsid", "footnotes", "endnotes");

	private static final Set<String> NAMED = Set.of("breadcrumb", "breadcrumbs", "crumbs", "sidebar", "newsletter",
			"pagination", "footer", "navbar", "comments", "cookie", "cookies", "subscribe");

	private static final Pattern WORDS = Pattern.compile("[^a-z]+");

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	private Furnishings() {
	}

	static boolean isFurniture(Element element) {
		if (ELEMENTS.contains(element.normalName()) || element.hasAttr("hidden")
				|| element.attr("role").equals("doc-endnotes")) {
			return true;
		}
		return !isRoot(element) && (names(element, CLASSES) || isNamedAfter(element));
	}

	static boolean isUnseen(Element element) {
		return UNSEEN.contains(element.normalName());
	}

	static boolean isCaption(Element element) {
		return CAPTIONS.contains(element.normalName()) || names(element, CAPTION_CLASSES);
	}

	/**
	 * What a page's body and main part are called says where the reader is, not what they
	 * hold.
	 */
	private static boolean isRoot(Element element) {
		return switch (element.normalName()) {
			case "html", "body", "main", "article", "section" -> true;
			default -> false;
		};
	}

	private static boolean names(Element element, Set<String> wanted) {
		if (!element.hasAttr("class") && !element.hasAttr("id")) {
			return false;
		}
		String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
		for (String name : BLANKS.split(names, 20)) {
			if (wanted.contains(name)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Names such as "site-footer" and "c-sidebar" are made of words. What holds the
	 * article may be called after what stands beside it.
	 */
	private static boolean isNamedAfter(Element element) {
		if (!element.hasAttr("class") && !element.hasAttr("id")) {
			return false;
		}
		String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
		for (String word : WORDS.split(names, 40)) {
			if (NAMED.contains(word)) {
				return element.selectFirst("h1, article, main") == null;
			}
		}
		return false;
	}

}
