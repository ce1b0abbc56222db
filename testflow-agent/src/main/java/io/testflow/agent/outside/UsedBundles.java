package io.testflow.agent.outside;

import io.testflow.agent.recording.Probe.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Notes the resources and classes that a bundle of resources may be made of: the JDK looks for them once, and gives all who ask
 * later what it keeps. Thread-safe.
 */
final class UsedBundles {

    private static final String[] OF_JDK = {"sun.", "com.sun.", "jdk.", "java.", "javax."};

    private final NotedNames names;
    /** By base name and locales, the names of the files; the same ones are asked for again and again. */
    private final Map<String, String[]> known = new ConcurrentHashMap<>();

    UsedBundles(NotedNames names) {
        this.names = names;
    }

    /** A bundle is asked for; where there is none for the locale, that of the default locale is taken. */
    void asked(Object base, @Nullable Object locale) {
        if (!(base instanceof String name) || !(locale instanceof Locale wanted) || isOfJdk(name)) {
            return;
        }
        String key = name.concat("|")
                .concat(wanted.toString())
                .concat("|")
                .concat(Locale.getDefault().toString());
        String[] files = known.get(key);
        if (files == null) {
            files = files(name, wanted);
            known.put(key, files);
        }
        if (!areNoted(files) && Caller.now() != Caller.MACHINERY) {
            for (String file : files) {
                names.note(Kind.RESOURCE, file, file);
            }
        }
    }

    private boolean areNoted(String[] files) {
        for (String file : files) {
            if (!names.isNoted(Kind.RESOURCE, file)) {
                return false;
            }
        }
        return true;
    }

    private static String[] files(String base, Locale wanted) {
        Control control = Control.getControl(Control.FORMAT_DEFAULT);
        List<Locale> first = control.getCandidateLocales(base, wanted);
        List<Locale> then = control.getCandidateLocales(base, Locale.getDefault());
        String[] files = new String[2 * (first.size() + then.size())];
        for (int i = 0; i < first.size() + then.size(); i++) {
            Locale locale = i < first.size() ? first.get(i) : then.get(i - first.size());
            String bundle = control.toBundleName(base, locale).replace('.', '/');
            files[2 * i] = bundle.concat(".class");
            files[2 * i + 1] = bundle.concat(".properties");
        }
        return files;
    }

    private static boolean isOfJdk(String base) {
        for (String prefix : OF_JDK) {
            if (base.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
