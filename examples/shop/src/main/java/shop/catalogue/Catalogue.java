package shop.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All articles of the shop, by their numbers. */
public final class Catalogue {

    private final Map<String, Article> articles = new LinkedHashMap<>();

    public void add(Article article) {
        if (articles.putIfAbsent(article.number(), article) != null) {
            throw new IllegalArgumentException("number " + article.number() + " is taken");
        }
    }

    public Optional<Article> find(String number) {
        return Optional.ofNullable(articles.get(number));
    }

    public List<Article> search(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return articles.values().stream()
                .filter(article -> article.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }
}
