package prove

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

func TestInterval(t *testing.T) {
	m := newMapping([]edit{{0, 5, 5, "abc"}, {0, 10, 12, "x"}, {0, 20, 25, ""}, {2, 0, 0, "y"}, {2, 0, 1, "zz"}}, 3)
	for _, test := range []struct {
		at   place
		want interval
	}{
		{place{0, 0}, interval{0, 0}},
		{place{0, 4}, interval{4, 4}},
		{place{0, 5}, interval{5, 8}},
		{place{0, 6}, interval{9, 9}},
		{place{0, 10}, interval{13, 14}},
		{place{0, 11}, interval{13, 14}},
		{place{0, 12}, interval{14, 14}},
		{place{0, 20}, interval{22, 22}},
		{place{0, 24}, interval{22, 22}},
		{place{0, 25}, interval{22, 22}},
		{place{0, 26}, interval{23, 23}},
		{place{1, 7}, interval{7, 7}},
		{place{2, 0}, interval{0, 3}},
		{place{2, 1}, interval{3, 3}},
		{place{file: -1}, interval{}},
	} {
		if got := m.interval(test.at); got != test.want {
			t.Errorf("%v: got %v, want %v", test.at, got, test.want)
		}
	}
}

// TestIntervalOfLetters applies edits to a text whose letters all differ: each
// that is left is where the mapping says.
func TestIntervalOfLetters(t *testing.T) {
	const text = "abcdefghijklmnopqrstuvwxyz"
	rnd := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		edits := randomEdits(rnd, len(text))
		after := string(apply([]byte(text), edits))
		m := newMapping(edits, 1)
		for i, letter := range text {
			to, at := m.interval(place{0, i}), strings.IndexRune(after, letter)
			if at >= 0 && (at < to.first || to.last < at) {
				t.Fatalf("%v: %c goes from %d to %d, not %v", edits, letter, i, at, to)
			}
		}
	}
}

// randomEdits returns ordered edits of a text of n bytes that do not overlap.
func randomEdits(rnd *rand.Rand, n int) (edits []edit) {
	for start := rnd.IntN(4); start < n; start += rnd.IntN(4) {
		end := min(n, start+rnd.IntN(3))
		if text := strings.Repeat("-", rnd.IntN(3)); text != "" || end > start {
			edits = append(edits, edit{0, start, end, text})
		}
		start = end
	}
	return edits
}

func TestMatch(t *testing.T) {
	for _, test := range []struct {
		offsets   []int
		intervals []interval
		want      bool
	}{
		{nil, nil, true},
		{nil, []interval{{1, 1}}, true},
		{[]int{1}, nil, false},
		{[]int{1}, []interval{{1, 1}}, true},
		{[]int{1}, []interval{{2, 3}}, false},
		{[]int{4}, []interval{{2, 3}}, false},
		{[]int{1, 1}, []interval{{1, 1}}, false},
		{[]int{1, 1}, []interval{{1, 1}, {1, 1}}, true},
		{[]int{1, 4}, []interval{{3, 5}, {1, 1}}, true},
		{[]int{1, 4, 5}, []interval{{3, 5}, {1, 1}}, false},
		{[]int{3, 3}, []interval{{1, 1}, {2, 4}, {3, 3}}, true},
	} {
		if got := match(test.offsets, slices.Clone(test.intervals)); got != test.want {
			t.Errorf("%v in %v: got %t", test.offsets, test.intervals, got)
		}
	}
}

// mergeByPairs merges two lists in the words of the drivers.
func mergeByPairs(x, y []edit) (merged []edit, ok bool) {
	for len(x) > 0 && len(y) > 0 {
		switch {
		case x[0] == y[0]:
			merged = append(merged, x[0])
			x, y = x[1:], y[1:]
		case x[0].isBefore(y[0]):
			merged = append(merged, x[0])
			x = x[1:]
		case y[0].isBefore(x[0]):
			merged = append(merged, y[0])
			y = y[1:]
		default:
			return nil, false
		}
	}
	return slices.Concat(merged, x, y), true
}

func TestMerge(t *testing.T) {
	rnd := rand.New(rand.NewPCG(3, 4))
	merged, failed := 0, 0
	for range 5000 {
		x, y := randomEdits(rnd, 10), randomEdits(rnd, 10)
		for i := range y {
			y[i].file = rnd.IntN(2)
		}
		slices.SortStableFunc(y, func(x, y edit) int { return x.file - y.file })
		want, wantOK := mergeByPairs(x, y)
		got, ok := merge(slices.Clone(x), y)
		if ok != wantOK || fmt.Sprint(got) != fmt.Sprint(want) {
			t.Fatalf("%v and %v: got %v, %t, want %v, %t", x, y, got, ok, want, wantOK)
		}
		if ok {
			merged++
		} else {
			failed++
		}
	}
	if merged == 0 || failed == 0 {
		t.Errorf("%d merged, %d failed", merged, failed)
	}
}
