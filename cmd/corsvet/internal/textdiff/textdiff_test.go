package textdiff

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

func TestPatch(t *testing.T) {
	numbers := func(lines ...string) string { return strings.Join(lines, "\n") + "\n" }
	ten := []string{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}
	for _, test := range []struct{ name, before, after, want string }{
		{"same", "a\n", "a\n", ""},
		{"added to nothing", "", "a\n", "@@ -0,0 +1 @@\n+a\n"},
		{"removed", "a\n", "", "@@ -1 +0,0 @@\n-a\n"},
		{"no newline", "a", "b\n", "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n"},
		{
			"context", numbers(ten...), numbers(slices.Insert(slices.Clone(ten), 5, "new")...),
			"@@ -3,6 +3,7 @@\n 2\n 3\n 4\n+new\n 5\n 6\n 7\n",
		},
		{
			"one hunk", numbers(ten...), numbers("0", "2", "3", "4", "5", "6", "7", "9"),
			"@@ -1,10 +1,8 @@\n 0\n-1\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n 9\n",
		},
		{
			"two hunks", numbers(ten...), numbers("1", "2", "3", "4", "5", "6", "7", "new", "9"),
			"@@ -1,4 +1,3 @@\n-0\n 1\n 2\n 3\n@@ -6,5 +5,5 @@\n 5\n 6\n 7\n-8\n+new\n 9\n",
		},
	} {
		want := test.want
		if want != "" {
			want = "--- a/f\n+++ b/f\n" + want
		}
		if got := Patch("f", []byte(test.before), []byte(test.after)); got != want {
			t.Errorf("%s:\n%swant\n%s", test.name, got, want)
		}
	}
}

// TestDiff checks with random texts that the steps lead from one to the other,
// and that there are no more of them than there need to be.
func TestDiff(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	text := func() []string {
		lines := make([]string, random.IntN(9))
		for i := range lines {
			lines[i] = string(rune('a' + random.IntN(3)))
		}
		return lines
	}
	for range 5_000 {
		x, y := text(), text()
		var before, after []string
		changes := 0
		for _, l := range diff(x, y) {
			if l.Op != '+' {
				before = append(before, l.Text)
			}
			if l.Op != '-' {
				after = append(after, l.Text)
			}
			if l.Op != ' ' {
				changes++
			}
		}
		if !slices.Equal(before, x) || !slices.Equal(after, y) {
			t.Fatalf("the steps lead from %q to %q, want from %q to %q", before, after, x, y)
		}
		if want := len(x) + len(y) - 2*common(x, y); changes != want {
			t.Fatalf("%d changes from %q to %q, want %d", changes, x, y, want)
		}
	}
}

// common returns the length of the longest subsequence that x and y share.
func common(x, y []string) int {
	switch {
	case len(x) == 0 || len(y) == 0:
		return 0
	case x[0] == y[0]:
		return 1 + common(x[1:], y[1:])
	}
	return max(common(x[1:], y), common(x, y[1:]))
}

// TestNewLine: a line that is removed is where the text goes on.
func TestNewLine(t *testing.T) {
	const before, after = "a\nb\nc\nd\n", "new\na\nc\nd2\n"
	for old, want := range map[int]int{1: 2, 2: 3, 3: 3, 4: 4} {
		if got := NewLine([]byte(before), []byte(after), old); got != want {
			t.Errorf("line %d is at %d, want %d", old, got, want)
		}
	}
}

// TestNameWithBlank: a name with a blank ends at a tab, so that git apply and
// patch find the file.
func TestNameWithBlank(t *testing.T) {
	const want = "--- a/my file.go\t\n+++ b/my file.go\t\n@@ -1 +1 @@\n-a\n+b\n"
	if got := Patch("my file.go", []byte("a\n"), []byte("b\n")); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
