// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/family.h"

#include <algorithm>

namespace stc::services::training {

namespace {

constexpr int kThisYear = 2021;
constexpr int kYoungest = 2020; ///< nobody is born in 2021: the year is young, and a birth date must not lie in the future

class Family {
public:
    Family(Random &random, std::string_view villageSurname) : m_random(random), m_village(villageSurname) {}

    std::vector<Relative> take() { return std::move(m_people); }
    [[nodiscard]] int size() const { return static_cast<int>(m_people.size()); }

    void add(std::string_view relation, Sex sex, int birthYear, std::string_view family)
    {
        m_people.push_back({personName(m_random, sex, birthYear, family), sex, birthYear, relation});
    }
    [[nodiscard]] std::string_view otherSurname() { return surname(m_random, {}); }
    [[nodiscard]] std::string_view villageSurname() { return surname(m_random, m_village); }
    [[nodiscard]] Sex anySex() { return m_random.percent(52) ? Sex::Male : Sex::Female; }

    /// The couple at the head of the household; gives the mother's birth year.
    int couple(int headBorn, std::string_view family)
    {
        m_headIsMan = m_random.percent(80);
        const int wifeBorn = m_headIsMan ? headBorn + m_random.between(0, 6) : headBorn;
        const int husbandBorn = m_headIsMan ? headBorn : headBorn - m_random.between(0, 6);
        const std::string_view wifeFamily = otherSurname();
        add("head", m_headIsMan ? Sex::Male : Sex::Female, headBorn, m_headIsMan ? family : wifeFamily);
        add("spouse", m_headIsMan ? Sex::Female : Sex::Male, m_headIsMan ? wifeBorn : husbandBorn, m_headIsMan ? wifeFamily : family);
        return wifeBorn;
    }

    /// Children of a mother, eldest first, at most two years' steps apart so that all fit between 19 and 35.
    void children(int count, int motherBorn, std::string_view family, std::string_view relation = "child")
    {
        int born = motherBorn + m_random.between(19, std::max(19, 33 - 3 * count));
        for (int i = 0; i < count; ++i) {
            add(relation, anySex(), std::min(born, kYoungest), family);
            born += m_random.between(1, 3);
        }
    }

    void parents(int count, int childBorn, std::string_view family)
    {
        const int motherBorn = childBorn - m_random.between(19, 30);
        add("parent", Sex::Female, motherBorn, otherSurname());
        if (count > 1)
            add("parent", Sex::Male, motherBorn - m_random.between(0, 5), family);
    }

private:
    Random &m_random;
    std::string_view m_village;
    bool m_headIsMan = true;
    std::vector<Relative> m_people;
};

/// Head, spouse, a grown-up child with its family: the old couple still heads the household.
void oldHeads(Family &family, Random &random, int count, std::string_view name)
{
    const int motherBorn = family.couple(random.between(1952, 1966), name);
    const int sonBorn = motherBorn + random.between(19, 24);
    family.add("child", Sex::Male, sonBorn, name);
    int left = count - 3;
    int wifeBorn = sonBorn + random.between(0, 4);
    if (left >= 2) {
        family.add("other", Sex::Female, wifeBorn, family.otherSurname()); // daughter-in-law
        --left;
    }
    wifeBorn = std::min(wifeBorn, 1999);
    family.children(std::min(left, 4), wifeBorn, name, "grandchild");
    for (; family.size() < count;)
        family.add("other", family.anySex(), random.between(1960, 2000), family.villageSurname());
}

/// Couple in the middle of life with their children, and their parents where there is room and chance.
void middleHeads(Family &family, Random &random, int count, std::string_view name)
{
    const bool withParents = count >= 4 && random.percent(count >= 6 ? 80 : 28);
    const int parents = withParents ? (count >= 5 && random.percent(60) ? 2 : 1) : 0;
    const int children = std::min(count - 2 - parents, 4);
    // The more children, the older the mother must be.
    const int headBorn = random.between(withParents ? 1970 : 1958, 1994 - 3 * children);
    const int motherBorn = family.couple(headBorn, name);
    family.children(children, std::min(motherBorn, kYoungest - 20 - 3 * children), name);
    if (parents > 0)
        family.parents(parents, headBorn, name);
    while (family.size() < count)
        family.add("sibling", family.anySex(), headBorn + random.between(2, 12), name);
}

} // namespace

std::vector<Relative> makeFamily(Random &random, int count, std::string_view villageSurname)
{
    Family family(random, villageSurname);
    const std::string_view name = family.villageSurname();
    if (count == 1) {
        const bool old = random.percent(70);
        family.add("head", random.percent(old ? 30 : 60) ? Sex::Male : Sex::Female, old ? random.between(1934, 1960) : random.between(1961, 1999), name);
    } else if (count == 2 && random.percent(72)) {
        // Old couples whose children left, and young ones before the first child.
        const bool young = random.percent(25);
        family.couple(young ? random.between(1990, 1999) : random.between(1938, 1968), name);
    } else if (count == 2 || random.percent(7)) {
        // One parent with children.
        const int headBorn = random.between(1955, 1992 - 3 * std::min(count - 1, 4));
        family.add("head", Sex::Female, headBorn, family.otherSurname());
        family.children(std::min(count - 1, 4), headBorn, name);
        while (family.size() < count)
            family.add("sibling", family.anySex(), headBorn + random.between(2, 12), family.villageSurname());
    } else if (count >= 4 && random.percent(count >= 6 ? 50 : 16)) {
        oldHeads(family, random, count, name);
    } else {
        middleHeads(family, random, count, name);
    }
    return family.take();
}

std::vector<Relative> makeLodging(Random &random, int count)
{
    Family family(random, {});
    family.add("head", family.anySex(), random.between(1965, 1996), family.otherSurname());
    for (int i = 1; i < count; ++i)
        family.add("tenant", random.percent(45) ? Sex::Male : Sex::Female, random.between(1986, kThisYear - 18), family.otherSurname());
    return family.take();
}

} // namespace stc::services::training
