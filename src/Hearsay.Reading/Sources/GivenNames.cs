using Hearsay.Model;

namespace Hearsay.Reading.Sources;

/// <summary>
/// Given names that are borne by men or by women nearly everywhere they are common. A hint for pronouns and no more: what titles and pronouns of the
/// report say goes before it.
/// </summary>
internal static class GivenNames
{
    private static readonly HashSet<string> Men = Set("""
        Aaron Abdul Abdullah Adam Adrian Ahmad Ahmed Alan Albert Alejandro Alessandro Alex Alexander Alexei Alfred Ali Amir Anatoly Anders Andreas Andrei Andrew Andriy Andrzej Angelo Anthony Antoine Anton
        Antoni Antonio Arjun Arne Arnold Arthur Artur Arturo Axel Barry Bartosz Ben Benedikt Benjamin Bernard Bernd Bilal Bill Björn Bob Boris Brian Bruno Carl Carlo Carlos Cesar Charles
        Chen Chris Christian Christoph Christopher Claude Claudio Colin Cristian Dale Damian Damir Daniel Danylo Dario David Dean Dennis Diego Dieter Dimitri Dirk Dmitri Dmitry Dominic Donald
        Dragan Eduardo Edward Edwin Egon Einar Elias Emil Emmanuel Enrique Eric Erik Ernst Esteban Etienne Ettore Eugene Fabio Felipe Felix Ferdinand Fergus Fernando Filip Florian Francesco Francisco Frank
        Franz François Fred Frederick Fritz Gabriel Gareth Gary Gavin Geoffrey Georg George Gerald Gerard Gerhard Gianni Giorgio Giovanni Giuseppe Goran Gordon Graham Greg Gregor Grigory Guillermo Gunnar
        Gustav Guy Hamza Hans Harald Harold Harry Hassan Hector Heinrich Heinz Helmut Henri Henrik Henry Herbert Hermann Hiro Hiroshi Hugo Hussein Ian Ibrahim Igor Ilya Imran Ioan Ion Isaac Ismail Ivan Ivo
        Jack Jacob Jacques Jakob Jakub Jamal James Jan Jason Javier Jean Jeff Jens Jerome Jerzy Jim Joachim Joe Joel Johan Johann John Jon Jonas Jonathan Jorge Josef Joseph José Juan Julian Jun
        Jürgen Kamal Karel Karim Karl Keith Ken Kenji Kenneth Kevin Khalid Klaus Kofi Konrad Konstantin Kristian Krzysztof Kurt Lars Laszlo Laurent Lech Lee Leo Leon Leonard Leonid Liam Lorenzo
        Louis Luc Luca Lucas Ludwig Luigi Luis Lukas Magnus Mahmoud Malcolm Manuel Marc Marcel Marco Marcus Marek Mario Mark Markus Martin Mateo Mats Matteo Matthew Matthias Maurice Max Maxim Michael Michal
        Michel Miguel Mihai Mikael Mike Mikhail Milan Milos Mohamed Mohammad Mohammed Muhammad Murad Mustafa Nathan Neil Niall Nicholas Nicolas Niels Nikola Nikolai Nils Noah Olaf Ole Oleg Oleh Oliver Omar
        Oscar Oskar Otto Owen Pablo Paolo Pascal Patrick Paul Pavel Pawel Pedro Per Peter Petr Petros Philip Philippe Pierre Pietro Piotr Radu Rafael Rainer Raj Ralf Ralph Ramon Raoul Ravi Raymond
        Raúl Reza Ricardo Richard Rob Robert Roberto Robin Rodrigo Roger Roland Rolf Roman Ron Ross Rudolf Rui Russell Ryan Said Salim Sam Samir Samson Samuel Sandeep Sanjay Sean Sebastian Serge Sergei Sergey
        Sergio Serhiy Simon Stanislav Stefan Stephen Steve Steven Stuart Sunil Sven Sándor Tadeusz Takeshi Taras Tariq Terry Theo Theodor Thomas Tibor Tim Timothy Tobias Tom Tomas Tomasz Tony Ulrich Umberto
        Uwe Valentin Vasile Vasily Victor Vijay Viktor Vincent Vincenzo Vladimir Volodymyr Václav Walter Wei Werner Wilhelm Willem William Winston Wolfgang Xavier Yannick Yasser Yohannes Yuri Yusuf Zdenek
        Zoltan
        """);

    private static readonly HashSet<string> Women = Set("""
        Abigail Ada Adela Adriana Agnes Agnieszka Aisha Alana Alexandra Alice Alicia Alina Aline Alison Amal Amalia Amanda Amara Amelia Amina Ana Anastasia Andrea Angela Anita Ann Anna Anne Anneke
        Annika Antonia Apolline Astrid Aurora Ayesha Barbara Beatrice Beatriz Birgit Brenda Bridget Brigitte Camila Camille Carla Carmen Carol Caroline Catarina Catherine Cecilia Celia Charlotte
        Chiara Chloe Christina Christine Claire Clara Claudia Colette Cornelia Cristina Daniela Danuta Daria Deborah Delia Denise Diana Dolores Dora Doris Dorota Dorothy Edith Edna Eileen Elaine Eleanor
        Elena Elisabeth Elizabeth Ella Ellen Elsa Elvira Emilia Emily Emma Erika Esther Eszter Eva Eve Evelyn Fatima Fatma Felicia Fiona Flora Florence Frances Francesca Frida Gabriela Galina Gemma
        Georgia Gerda Gertrude Gina Giulia Gloria Grace Greta Gudrun Halina Hanna Hannah Hedwig Heidi Helen Helena Helga Henrietta Hilda Ida Ilona Ilsa Ilse Inge Ingrid Inés Irena Irene Irina Iris Isabel
        Isabella Ivana Jacqueline Jana Jane Janet Jasmine Jennifer Jenny Jessica Joan Joanna Johanna Josephine Joyce Judith Julia Juliana Julie Karen Karin Katarina Kate Katerina Katherine Kathleen Katja
        Kerstin Kirsten Klara Kristin Kristina Laila Lara Laura Layla Lea Leila Lena Lidia Lilian Lina Linda Lisa Liv Livia Lorna Louise Lucia Lucy Ludmila Luisa Lydia Magda Magdalena Maja Margaret Margarita
        Maria Marian Marianne Marie Marina Marta Martha Martina Mary Maryam Matilda Maud Maureen Meera Melissa Mercedes Michelle Mila Milena Mina Miriam Miroslava Mona Monica Monika Nadia Nadine Nancy Naomi
        Natalia Natasha Nina Noor Nora Ofelia Oksana Olena Olga Olivia Orla Patricia Paula Pauline Petra Philippa Pilar Priya Rachel Raquel Rebecca Regina Renata Renate Rita Roberta Rosa Rosalind Rose Ruth
        Sabine Sally Samira Sandra Sara Sarah Selma Sheila Signe Silvia Simone Sofia Solveig Sonia Sophie Stella Stephanie Susan Susanna Susanne Svetlana Sylvia Tamara Tania Tatiana Teresa Thea
        Theresa Tina Ulrike Ursula Valentina Valeria Vanessa Vera Verena Veronica Victoria Viktoria Violeta Virginia Wanda Wendy Wilma Xenia Yasmin Yelena Yolanda Yuki Yulia Yvonne Zainab Zara Zeynep Zoe
        Zofia Zsófia
        """);

    /// <summary>The gender that the first word of a person's name hints at, else what stands beside it.</summary>
    public static Gender GenderOf(Entity entity)
    {
        if (OfName(entity) is var gender && gender != Gender.Unknown) return gender;
        return entity.Hint;
    }

    private static Gender OfName(Entity entity)
    {
        if (!entity.IsNamed || (entity.Kind != SourceKind.Person && !entity.IsGuess)) return Gender.Unknown;
        var end = entity.Name.AsSpan().IndexOfAny(' ', '-');
        if (end <= 0) return Gender.Unknown;
        var given = entity.Name[..end];
        return Men.Contains(given) ? Gender.Male : Women.Contains(given) ? Gender.Female : Gender.Unknown;
    }

    private static HashSet<string> Set(string names) => new(names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
}
