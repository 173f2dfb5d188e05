package org.samvad.bench;

import java.util.List;
import java.util.random.RandomGenerator;

/** Made-up entries as citizens might write them: a few lines, mostly Hindi, all about stations that are live. */
final class Entries {

    static final List<String> STATIONS = List.of("BHN-BHN", "BHN-BHT", "BHN-NEW", "BHN-SUP", "BHN-VAI", "BHN-SMR");

    private static final List<String> SENTENCES = List.of(
            "तीन बार थाने गया, रिपोर्ट नहीं लिखी गई।",
            "हर बार कहा गया कि कल आना, साहब नहीं हैं।",
            "The motorcycle was taken from in front of the market on Sunday evening.",
            "रात में गश्त की गाड़ी हमारी गली में नहीं आती है।",
            "Nobody gave me a paper with a number, so I cannot ask anywhere what became of it.",
            "दुकान के पीछे शाम को जुआ चलता है और बच्चे डरते हैं।",
            "पानी पीने और बैठने की जगह नहीं है, बुजुर्ग धूप में खड़े रहते हैं।");
    private static final List<String> CATEGORIES =
            List.of("NOT_REGISTERED", "NO_ACTION", "NO_RECEIPT", "OTHER_COMPLAINT");
    private static final int MOST_SENTENCES = 6;

    private Entries() {}

    /** One to six sentences, 40 to 500 characters. */
    static String text(RandomGenerator random) {
        StringBuilder text = new StringBuilder(one(SENTENCES, random));
        for (int more = random.nextInt(MOST_SENTENCES); more > 0; more--) {
            text.append(' ').append(one(SENTENCES, random));
        }
        return text.toString();
    }

    /** The body of a {@code POST /api/v1/complaints}. */
    static String body(RandomGenerator random) {
        return """
                {"stationCode":"%s","kind":"COMPLAINT","category":"%s","aboutStaff":%b,"text":"%s","language":"%s"}\
                """.formatted(
                        one(STATIONS, random),
                        one(CATEGORIES, random),
                        random.nextInt(4) == 0,
                        text(random),
                        random.nextInt(4) == 0 ? "en" : "hi");
    }

    static byte[] filing(RandomGenerator random) {
        return HttpLine.request("POST", "/api/v1/complaints", body(random));
    }

    static <T> T one(List<T> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }

    /** The value of a text field in a flat JSON object, without a parser's cost. */
    static String field(String json, String name) {
        String key = "\"" + name + "\":\"";
        int begin = json.indexOf(key) + key.length();
        return json.substring(begin, json.indexOf('"', begin));
    }
}
