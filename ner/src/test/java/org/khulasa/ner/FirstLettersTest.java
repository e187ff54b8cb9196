package org.khulasa.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FirstLettersTest {
  private static final WordLexicon LEXICON =
      new WordLexicon(
          new int[] {SentenceWords.hashOf("ويسلي"), SentenceWords.hashOf("ضفه")}, 1, new char[2]);

  private static List<String> whole(String text, String... found) {
    Found in = Found.in(text, found);
    FirstLetters letters = new FirstLetters(KnownNames.of(NerTrainer.SCHEME), LEXICON);
    return in.shown(letters.giveBackTo(in.names(), text, in.sentences()));
  }

  @Test
  void behindAPrepositionStandsNoOther() {
    assertThat(whole("نقل عن فالبيردي وقال فالبيردي", "PER البيردي", "PER البيردي"))
        .containsExactly("PER فالبيردي", "PER فالبيردي");
    assertThat(whole("عاد كالبيردي", "PER البيردي")).containsExactly("PER البيردي");
    assertThat(whole("ديلي آلي وجيسي", "PER جيسي")).containsExactly("PER جيسي");
  }

  @Test
  void anotherNameBeginsWithTheWord() {
    assertThat(whole("لعب ويسلي شنايدر وأوضح ويسلي", "PER ويسلي شنايدر", "PER يسلي"))
        .containsExactly("PER ويسلي شنايدر", "PER ويسلي");
  }

  @Test
  void behindWhatAPlaceIsStandsItsName() {
    assertThat(whole("انفجار في مدينة بعقوبة أمس", "LOC عقوبة")).containsExactly("LOC بعقوبة");
    assertThat(whole("وصل إلى جزيرة لنكاوي أمس", "LOC نكاوي")).containsExactly("LOC لنكاوي");
    assertThat(whole("زار قرية بوسنجا أمس", "LOC وسنجا")).containsExactly("LOC بوسنجا");
    assertThat(whole("زار ولاية كالفورنيا أمس", "LOC الفورنيا")).containsExactly("LOC كالفورنيا");
    assertThat(whole("يسكن مدينة بتركيا أمس", "LOC تركيا")).containsExactly("LOC تركيا");
    assertThat(whole("يسكن قرية بالعراق أمس", "LOC العراق")).containsExactly("LOC العراق");
    assertThat(whole("شارك في مقاطعة لقطر أمس", "LOC قطر")).containsExactly("LOC قطر");
  }

  @Test
  void aWordThatIsUnknownMayItselfHaveAPreposition() {
    assertThat(whole("قيل لماغواير ثم قيل لماغواير", "PER لماغواير", "PER ماغواير"))
        .containsExactly("PER لماغواير", "PER ماغواير");
  }

  @Test
  void theDocumentHasTheWordWithoutTheLetter() {
    assertThat(whole("ذهب من ولندرز إلى لندرز", "LOC لندرز", "LOC لندرز"))
        .containsExactly("LOC لندرز", "LOC لندرز");
  }

  @Test
  void anArticleOrAListedNameIsNotMadeLonger() {
    assertThat(whole("منزل في بالضفة", "LOC الضفة")).containsExactly("LOC الضفة");
    assertThat(whole("فاز على وريال مدريد", "ORG ريال مدريد")).containsExactly("ORG ريال مدريد");
  }

  @Test
  void rawNewsWritesTheWholeAndHardlyEverTheRest() {
    assertThat(whole("ظهر البرازيلي ويليان في الملعب", "PER يليان")).containsExactly("PER ويليان");
    assertThat(whole("سدد ويلبر من بعيد", "PER يلبر")).containsExactly("PER ويلبر");
    assertThat(whole("سدد ويندفريث من بعيد", "PER يندفريث")).containsExactly("PER ويندفريث");
    assertThat(whole("غادر سليم ويونكاري", "PER يونكاري")).containsExactly("PER يونكاري");
    assertThat(whole("غادر سليم ويعقوب", "PER يعقوب")).containsExactly("PER يعقوب");
    assertThat(whole("لاعب سوسيداد وليغانيس سابقا", "ORG يغانيس")).containsExactly("ORG ليغانيس");
    assertThat(whole("زار المكسيك وكندا", "LOC كندا")).containsExactly("LOC كندا");
    assertThat(whole("تبعية جزيرتي تيران وصنافير", "LOC صنافير")).containsExactly("LOC صنافير");
    assertThat(whole("سافر إلى باريس وبلندن التقى", "LOC لندن")).containsExactly("LOC لندن");
  }

  @Test
  void aRareConjunctionIsALetterOfAnUnknownName() {
    assertThat(whole("وأشار فتسوم إلى ذلك", "PER تسوم")).containsExactly("PER فتسوم");
    assertThat(whole("فالطاويون يؤمنون", "MISC الطاويون")).containsExactly("MISC الطاويون");
    assertThat(whole("فترامب لا يريد", "PER ترامب")).containsExactly("PER ترامب");
    assertThat(whole("زارها تسوم فتسوم صديقها", "PER تسوم", "PER تسوم"))
        .containsExactly("PER تسوم", "PER تسوم");
  }

  @Test
  void twoClitics() {
    assertThat(whole("رئيسة بلدية فلنسبيرغ", "LOC نسبيرغ")).containsExactly("LOC فلنسبيرغ");
    assertThat(whole("ومحاميا فلبينيا", "PER بينيا")).containsExactly("PER فلبينيا");
    assertThat(whole("على أرض لوجنيشكا", "LOC جنيشكا")).containsExactly("LOC وجنيشكا");
    assertThat(whole("من فاز فلروسيا ديون", "LOC روسيا")).containsExactly("LOC روسيا");
  }

  @Test
  void nothingIsLeftOfTheName() {
    assertThat(whole("وقال لي سانغ", "PER ي سانغ")).containsExactly("PER لي سانغ");
  }

  @Test
  void itStandsAloneInMarks() {
    assertThat(whole("ذكرت صحيفة \"واردة\" أمس", "ORG اردة")).containsExactly("ORG واردة");
    assertThat(whole("القمر الاصطناعي (باربودوسا) أمس", "MISC اربودوسا"))
        .containsExactly("MISC باربودوسا");
    assertThat(whole("في سالزبري (بإنجلترا) أمس", "LOC إنجلترا")).containsExactly("LOC إنجلترا");
    assertThat(whole("الملقب (بالنينجا) أمس", "MISC النينجا")).containsExactly("MISC النينجا");
    assertThat(whole("أهداف \"لحزب التقدم\" أمس", "ORG حزب التقدم"))
        .containsExactly("ORG حزب التقدم");
    assertThat(whole("حلفاؤهم (والحوثيون) أمس", "ORG الحوثيون")).containsExactly("ORG الحوثيون");
  }

  @Test
  void itNamesTheThingBefore() {
    assertThat(whole("هبطت في مطار وهران", "LOC هران")).containsExactly("LOC وهران");
    assertThat(whole("احترق بمركز والتر للتسوق", "LOC التر")).containsExactly("LOC والتر");
    assertThat(whole("بين أنقرة وواشنطن", "LOC واشنطن")).containsExactly("LOC واشنطن");
    assertThat(whole("لاعب فريق ومنتخب السهل", "ORG منتخب السهل"))
        .containsExactly("ORG منتخب السهل");
    assertThat(whole("في مدينة بالضفة", "LOC الضفة")).containsExactly("LOC الضفة");
  }

  @Test
  void aPersonWhoSpeaksOrIsInApposition() {
    assertThat(whole("وقال بالبينو إنه بخير", "PER البينو")).containsExactly("PER بالبينو");
    assertThat(whole("وقال لتورانس إنه بخير", "PER تورانس")).containsExactly("PER تورانس");
    assertThat(whole("فاز المخرج، باولسن نورم، بجائزة", "PER اولسن نورم"))
        .containsExactly("PER باولسن نورم");
    assertThat(whole("والتقى، بتورانس نورم في روما", "PER تورانس نورم"))
        .containsExactly("PER تورانس نورم");
  }

  @Test
  void thePrepositionBeforeItIsWrittenTogether() {
    assertThat(whole("قرب وردنا ثم عادوا لوردنا", "LOC ردنا", "LOC وردنا"))
        .containsExactly("LOC وردنا", "LOC وردنا");
  }
}
