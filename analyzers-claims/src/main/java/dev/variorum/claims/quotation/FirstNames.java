package dev.variorum.claims.quotation;

import java.util.Set;

/** First names that are mostly women's or mostly men's, in many countries. Immutable. */
final class FirstNames {
  private static final Set<String> WOMEN =
      Set.of(
          ("abigail ada agnes aisha alexandra alice alicia alison allison amanda amber amelia amina amy "
                  + "ana andrea angela angelina anita ann anna anne annie april ashley astrid audrey "
                  + "barbara beatrice becky benazir beth betty bianca birgit brenda bridget brigitte camilla "
                  + "carla carly carmen carol carolina caroline carolyn catherine cathy cecilia charlotte "
                  + "cheryl chloe christina christine cindy claire clara claudia condoleezza constance "
                  + "courtney cristina cynthia daniela danielle dawn deborah debra delphine denise diana "
                  + "diane dolores donna dora doris dorothy eileen elaine eleanor elena elisabeth elise "
                  + "elizabeth ella ellen elsa emily emma erica erin ernestine esther eva eve evelyn "
                  + "fatima felicia fiona florence frances francesca gabriela gabrielle geraldine gina "
                  + "giorgia giulia gloria grace greta gretchen gwen hannah harriet heather heidi helen "
                  + "helena helga hilary hillary holly ida ingrid irene iris isabel isabella jacinda "
                  + "jackie jacqueline jane janet janice jean jeanne jenna jennifer jenny jessica jill "
                  + "joan joanna joanne josephine joy joyce juanita judith judy julia juliana julie june "
                  + "kamala karen karin kate katharine katherine kathleen kathryn kathy katie kayla kelly "
                  + "kim kimberly kirsten kristen kristina laura lauren laurie leah leila lena leslie "
                  + "leticia lidia lily linda lindsay lisa liz liza lois loretta lori lorraine louise "
                  + "lucia lucy luisa lydia lynn mabel madeleine madison maggie maia malala manuela margaret "
                  + "margarita maria marian marie marilyn marina marion marjorie marla marsha martha mary "
                  + "maureen megan meghan melania melinda melissa mercedes meredith mia michaela michele "
                  + "michelle mildred minna miranda miriam molly mona monica monique muriel nadia nancy "
                  + "naomi natalia natalie natasha nicole nikki nina nora norma nuria olga olivia ophelia "
                  + "oprah pamela patricia patty paula pauline peggy penelope petra phyllis polly priscilla "
                  + "rachel rebecca regina renata renee rhonda rita roberta rosa rose rosemary ruth sabine "
                  + "sabrina sally samantha sandra sara sarah selena serena shannon sharon sheila shelley "
                  + "shirley simone sofia sonia sophia sophie stacey stella stephanie sue susan susanna "
                  + "susanne suzanne svetlana sylvia tamara tammy tara tatiana teresa thelma theresa tiffany "
                  + "tina tracy ursula valentina valerie vanessa vera veronica victoria viola violet virginia "
                  + "vivian wanda wendy whitney wilhelmina yolanda yvette yvonne zadie zoe")
              .split(" "));

  private static final Set<String> MEN =
      Set.of(
          ("aaron abdul abdullah abraham abu adam adrian ahmed alan albert aldo alejandro alex alexander "
                  + "alfonso alfred ali allan allen alvin amir anders andre andreas andrew andy angus anthony "
                  + "antonio archie arnold arthur aziz barack barry ben benjamin bernard bernie bert bill "
                  + "billy bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan "
                  + "calvin carl carlos cedric cesar chad charles charlie chester chris christian christoph "
                  + "christopher chuck clarence claude clay clifford clint clive colin conor craig curtis cyril "
                  + "dale damian dan daniel danny darren darryl dave david dean dennis derek desmond dick "
                  + "diego dieter dimitri dirk dmitry dominic don donald doug douglas duncan dustin dwayne "
                  + "dwight earl eddie edgar eduardo edward edwin elias elliott elon emil emilio emmanuel "
                  + "enrique eric erik ernest ethan eugene evan federico felipe felix fernando finn floyd "
                  + "francesco francis francisco francois frank franklin fred frederick gabriel garry gary "
                  + "gavin gene geoffrey george gerald gerhard gilbert giovanni glenn gordon graham grant greg "
                  + "gregory guillermo gustav guy hamid hank hans harold harry harvey hassan hector heinrich "
                  + "helmut henrik henry herbert herman homer horst howard hubert hugh hugo hussein ian ibrahim "
                  + "igor ivan jack jacob jacques jaime jake jamal james jan jared jason javier jay jeb jeff "
                  + "jeffrey jeremy jerome jerry jesse jim jimmy joachim joao joe joel johan johannes john "
                  + "johnny jon jonas jonathan jorge jose josef joseph josh joshua juan julian julio jurgen "
                  + "justin karl keith ken kenneth kevin khalid klaus kofi konrad kurt kyle lance larry lars "
                  + "lawrence lee leo leon leonard lewis liam lloyd louis lucas luigi luis luke magnus mahmoud "
                  + "malcolm manuel marc marcel marco marcus mario mark markus marshall martin marvin mathias "
                  + "matt matteo matthew maurice max maxwell michael miguel mike mikhail mitch mitt mohamed "
                  + "mohammad mohammed morris moses muhammad mustafa nathan nathaniel neil nelson nicholas nick "
                  + "nicolas nigel noah norman oleg oliver omar oscar oswald otto pablo patrick paul pedro "
                  + "percy pete peter phil philip philippe pierre rafael rahul ralph ramon randall randy raul "
                  + "ray raymond reginald reinhard rene ricardo richard rick rob robert roberto robin rodney "
                  + "rodrigo roger roland rolf roman ron ronald ross roy ruben rudolf rudy rupert russell ryan "
                  + "salman sam samuel saul scott sean sebastian serge sergei seth shane shaun sidney simon "
                  + "stanley stefan stephen steve steven stewart stuart sven ted terrence terry thad theodore "
                  + "thomas tim timothy tobias todd tom tommy tony travis trevor tyler ulrich umberto vernon "
                  + "victor viktor vincent vladimir wallace walter warren wayne wilbur wilhelm will william "
                  + "willie winston wolfgang xavier yusuf zachary")
              .split(" "));

  private FirstNames() {}

  /** Whether {@code lower} is mostly a woman's name. */
  static boolean isWoman(String lower) {
    return WOMEN.contains(lower);
  }

  /** Whether {@code lower} is mostly a man's name. */
  static boolean isMan(String lower) {
    return MEN.contains(lower);
  }
}
