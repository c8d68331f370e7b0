package lsp

import "testing"

func TestMapper(t *testing.T) {
	const text = "a\u00e9b\n\u65e5\u672c x\n\U0001f600y\r\n\r\n\xffz\n"
	m := newMapper(text)
	for _, test := range []struct {
		what   string
		offset int
		want   position
	}{
		{"the beginning", 0, position{0, 0}},
		{"after a letter of two bytes", len("a\u00e9"), position{0, 2}},
		{"before a line feed", len("a\u00e9b"), position{0, 3}},
		{"after a line feed", len("a\u00e9b\n"), position{1, 0}},
		{"after letters of three bytes", len("a\u00e9b\n\u65e5\u672c"), position{1, 2}},
		{"after a letter of two code units", len("a\u00e9b\n\u65e5\u672c x\n\U0001f600"), position{2, 2}},
		{"before a carriage return", len("a\u00e9b\n\u65e5\u672c x\n\U0001f600y"), position{2, 3}},
		{"after a carriage return and a line feed", len("a\u00e9b\n\u65e5\u672c x\n\U0001f600y\r\n"), position{3, 0}},
		{"after an empty line", len("a\u00e9b\n\u65e5\u672c x\n\U0001f600y\r\n\r\n"), position{4, 0}},
		{"after a byte that is no UTF-8", len(text) - len("z\n"), position{4, 1}},
		{"the end", len(text), position{5, 0}},
		{"after the end", len(text) + 1, position{5, 0}},
		{"before the beginning", -1, position{0, 0}},
	} {
		if got := m.position(test.offset); got != test.want {
			t.Errorf("%s: %v, want %v", test.what, got, test.want)
		}
	}
	if got := newMapper("").position(0); got != (position{}) {
		t.Errorf("in no text: %v, want the beginning", got)
	}
	if got, want := newMapper("ab").span(1, 2), (span{position{0, 1}, position{0, 2}}); got != want {
		t.Errorf("without a line feed at the end: %v, want %v", got, want)
	}
}

func TestTouches(t *testing.T) {
	between := func(a, b, c, d int) span { return span{position{a, b}, position{c, d}} }
	s := between(1, 2, 3, 4)
	for _, test := range []struct {
		what string
		t    span
		want bool
	}{
		{"itself", s, true},
		{"a place in it", between(2, 0, 2, 0), true},
		{"more than it", between(0, 0, 9, 9), true},
		{"its beginning", between(1, 2, 1, 2), true},
		{"its end", between(3, 4, 3, 4), true},
		{"up to its beginning", between(0, 0, 1, 2), true},
		{"what is before", between(0, 0, 1, 1), false},
		{"what is after", between(3, 5, 4, 0), false},
		{"another line", between(4, 2, 4, 3), false},
	} {
		if got, back := s.touches(test.t), test.t.touches(s); got != test.want || back != test.want {
			t.Errorf("%s: %v, the other way round %v; want %v", test.what, got, back, test.want)
		}
	}
}
