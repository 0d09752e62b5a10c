package org.servanda.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchingTest {

  private static final NameWords WORDS = new NameWords(Spellings.load());

  private static boolean finds(String name, String of, String country) {
    Term term = new Term("foreign-minister", "country:" + country, null, null);
    ActorEntry entry =
        new ActorEntry(
            new Actor("person:x", name, Actor.Kind.PERSON, null),
            List.of(name),
            List.of(term),
            "test");
    return !NameIndex.of(List.of(entry), WORDS).named(of).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Sergey Lavrov, Sergei Lavrov",
    "Sergey Lavrov, Lavrov",
    "Sergey Lavrov, S. Lavrov",
    "Sergey Lavrov, Sergey V. Lavrov",
    "Sergey Lavrov, Sergey Viktorovich Lavrov",
    "Sergey Viktorovich Lavrov, Sergei Lavrov",
    "Sergey Lavrov, SERGEY LAVROV",
    "Sergey Lavrov, Сергей Лавров",
    "Sergey Lavrov, Лавров",
    "Igor Khovayev, Igor Khovaev",
    "Igor Khovaev, Khovayev",
    "Volodymyr Zelensky, Volodymyr Zelenskyy",
    "Volodymyr Zelenskyy, Zelenskiy",
    "Volodymyr Zelensky, Vladimir Zelenskiy",
    "Volodymyr Zelensky, Володимир Зеленський",
    "Recep Tayyip Erdoğan, Erdogan",
    "Recep Tayyip Erdogan, Recep Tayyip Erdoğan",
    "Recep Tayyip Erdoğan, Recep Erdogan",
    "Muammar Gaddafi, Muammar Qaddafi",
    "Muammar Gaddafi, Kadhafi",
    "Muammar Gaddafi, Gadhafi",
    "Arseniy Yatsenyuk, Iatseniouk",
    "Ilham Aliyev, Ilham Aliev",
    "Milo Đukanović, Djukanovic",
    "Milo Đukanović, Milo Djukanović",
    "Milo Djukanovic, Đukanović",
    "Abdelaziz Bouteflika, Abdul Aziz Bouteflika",
    "Abdul Rahman al-Rashed, Abdurrahman Rashid",
    "Abdel Fattah el-Sisi, al-Sisi",
    "Abdel Fattah el-Sisi, Abdelfattah Al Sisi",
    "Bashar al-Assad, Assad",
    "Bashar al-Assad, Bashar Asad",
    "Mohammed Al Thani, Muhammad Al-Thani",
    "Mohammed Salem, Mohamed Salem",
    "Hussein Ali, Hossein Ali",
    "Karim Rashidov, Kareem Rashidov",
    "George Bush, Busch",
    "Nikol Pashinyan, Pashinian",
    "Ararat Mirzoyan, Mirzoian",
    "Andrej Babiš, Andrey Babis",
    "Boris Yeltsin, Eltsin",
    "Heinz Müller, Mueller",
    "Heinz Müller, Muller",
    "Jonas Gahr Støre, Stoere",
    "Jens Schröder, Schroeder",
    "Jean-Yves Le Drian, Le Drian",
    "Jean-Yves Le Drian, Drian",
    "Ursula von der Leyen, von der Leyen",
    "Staffan de Mistura, De Mistura",
    "Ferdinand Marcos Jr., Ferdinand Marcos",
    "Jean Doe, JEAN DOE",
    "Seán O'Brien, O’Brien",
    "Abdulla Aripov, Abdullah Aripov",
    "Mevlüt Çavuşoğlu, Cavusoglu",
  })
  void spellingsOfOneNameMatch(String name, String written) {
    assertThat(finds(name, written, "XXX")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Wang Yi, Wang Yi, CHN",
    "Wang Yi, Wang, CHN",
    "Wang Yi, Yi Wang, CHN",
    "Wang Yi, 王毅, CHN",
    "Xi Jinping, Xi, CHN",
    "Ban Ki-moon, Ban, KOR",
    "Ban Ki-moon, Ban Ki Moon, KOR",
    "Ban Ki-moon, Ki-moon Ban, KOR",
    "Kim Jong-un, Kim Jong Un, PRK",
    "Shinzō Abe, Abe Shinzo, JPN",
    "Shinzō Abe, Abe, JPN",
    "Viktor Orbán, Orban Viktor, HUN",
    "Juan Manuel Santos Calderón, Juan Manuel Santos, COL",
    "Juan Manuel Santos Calderón, Santos, COL",
    "Gustavo Petro Urrego, Gustavo Petro, COL",
    "Abiy Ahmed, Abiy, ETH",
    "Mohamed bin Zayed Al Nahyan, Mohammed bin Zayed, ARE",
    "Mohamed bin Zayed Al Nahyan, bin Zayed, ARE",
    "Tamim bin Hamad Al Thani, Sheikh Tamim, QAT",
  })
  void customsOfNamingAreKnown(String name, String written, String country) {
    assertThat(finds(name, written, country)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Emmanuel Macron, Marcon",
    "Emmanuel Macron, Emmanuel",
    "Sergey Lavrov, Sergey",
    "Sergey Lavrov, A. Lavrov",
    "Sergey Lavrov, Alexei Lavrov",
    "Sergey Lavrov, Sergey Viktorovich",
    "Sergey Ivanov, Ivanova",
    "Sergey Ivanov, Sergey Ivanenko",
    "John Kerry, Gerry",
    "Tony Blair, Blare",
    "Vladimir Putin, Patten",
    "Angela Merkel, Markel",
    "Hans Hansen, Hanson",
    "Artur Mas, Maas",
    "Gordon Brown, Braun",
    "Hugh Grant, Grand",
    "Abdullah Ahmed, Abdulaziz Ahmed",
    "Viktor Yanukovych, Yushchenko",
    "Ali Karimov, Ali Kasimov",
    "Kim Jong-un, Kim Jong-il",
    "Kim Jong-un, Un",
    "Wang Yi, Yi",
    "Li Keqiang, Li Qiang",
    "Ilham Aliyev, Aliyeva",
    "Heydar Aliyev, Ilham Aliyev",
    "George Bush, Boucher",
    "Jean Dupont, Dupond",
    "Petr Petrov, Petrovic",
    "Mikhail Saakashvili, Margvelashvili",
  })
  void differentNamesDoNotMatch(String name, String written) {
    String country = name.matches("(Kim|Wang|Li) .*") ? "CHN" : "XXX";
    assertThat(finds(name, written, country)).isFalse();
  }

  @Test
  void hostileNamesAreNobody() {
    assertThat(finds("Sergey Lavrov", "", "RUS")).isFalse();
    assertThat(finds("Sergey Lavrov", "...", "RUS")).isFalse();
    assertThat(finds("Sergey Lavrov", "Lavrov ".repeat(100_000), "RUS")).isFalse();
    assertThat(finds("Sergey Lavrov", "\uD800", "RUS")).isFalse();
  }
}
