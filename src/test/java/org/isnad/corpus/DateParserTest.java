package org.isnad.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2015-07-21 | 2015-07-21",
        "2015-07-21T23:30:00+03:00 | 2015-07-21",
        "2015-07-21 10:30:00 | 2015-07-21",
        "20150721 | 2015-07-21",
        "20150721T103000Z | 2015-07-21",
        "2015/7/1 | 2015-07-01",
        "21/07/2015 | 2015-07-21",
        "21-7-2015 | 2015-07-21",
        "21.07.2015 10:30 | 2015-07-21",
        "07/21/2015 | 2015-07-21",
        "05/05/2015 | 2015-05-05",
        "٢١/٠٧/٢٠١٥ | 2015-07-21",
        "Tue, 21 Jul 2015 10:30:00 +0300 | 2015-07-21",
        "Tue Jul 21 10:30:00 +0300 2015 | 2015-07-21",
        "July 21, 2015 | 2015-07-21",
        "10:30 21/07/2015 | 2015-07-21",
        "21 شباط 2015 | 2015-02-21",
        "21 فبراير 2015 | 2015-02-21",
        "21 فيفري 2015 | 2015-02-21",
        "3 جانفي 2016 | 2016-01-03",
        "14 جويلية 2015 | 2015-07-14",
        "1 أوت 2015 | 2015-08-01",
        "1 اغسطس 2015 | 2015-08-01",
        "20 غشت 2015 | 2015-08-20",
        "9 كانون الثاني 2015 | 2015-01-09",
        "9 كانون الأول 2015 | 2015-12-09",
        "9 تشرين الأول/أكتوبر 2015 | 2015-10-09",
        "8 مارس/آذار 2015 | 2015-03-08",
        "8 آذار (مارس) 2015 | 2015-03-08",
        "الثلاثاء ٢١ يوليو ٢٠١٥ - ١٠:٣٠ | 2015-07-21",
        "الثلاثاء، 21 يوليو، 2015 الساعة 10:30 بتوقيت غرينتش | 2015-07-21",
        "الثلاثاء 5 شوال 1436 هـ - 21 يوليو 2015 م | 2015-07-21",
        "1437474600 | 2015-07-21",
        "1437474600000 | 2015-07-21",
      })
  void reads(String written, LocalDate day) {
    assertEquals(Optional.of(day), DateParser.parse(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "أمس",
        "05/06/2015",
        "20155-07-21",
        "2015-02-30",
        "21 مارس/نيسان 2015",
        "يوليو 2015",
        "5 شوال 1436",
        "1436-10-05",
        "21 07 2015",
        "99999999999999999999",
        "12",
      })
  void leavesUnread(String written) {
    assertEquals(Optional.empty(), DateParser.parse(written));
  }
}
