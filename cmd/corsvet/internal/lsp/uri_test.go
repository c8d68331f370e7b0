package lsp

import "testing"

func TestPathOf(t *testing.T) {
	for _, test := range []struct {
		uri     string
		windows bool
		want    string // empty: an error
	}{
		{"file:///home/u/a.go", false, "/home/u/a.go"},
		{"file://localhost/home/u/a.go", false, "/home/u/a.go"},
		{"file:///home/my%20shop/%C3%A9%25%23.go", false, "/home/my shop/é%#.go"},
		{"file:///home/é+a.go", false, "/home/é+a.go"},
		{"file:///c%3A/shop/a.go", false, "/c:/shop/a.go"},
		{"file://server/share/a.go", false, ""},
		{"file:///c%3A/my%20shop/a.go", true, `C:\my shop\a.go`},
		{"file:///C:/shop/a.go", true, `C:\shop\a.go`},
		{"file://server/share/a.go", true, `\\server\share\a.go`},
		{"file:///home/u/a.go", true, ""},
		{"file:///1:/a.go", true, ""},
		{"file:///", true, ""},
		{"untitled:Untitled-1", false, ""},
		{"git:/home/u/a.go?ref=HEAD", false, ""},
		{"file:a.go", false, ""},
		{"/home/u/a.go", false, ""},
		{"file:///%zz", false, ""},
		{"", false, ""},
	} {
		got, err := pathOf(test.uri, test.windows)
		if got != test.want || (err == nil) != (test.want != "") {
			t.Errorf("pathOf(%q, windows %v) = %q, %v; want %q", test.uri, test.windows, got, err, test.want)
		}
	}
}

func TestURIOf(t *testing.T) {
	for _, test := range []struct {
		path    string
		windows bool
		want    string
	}{
		{"/home/u/a.go", false, "file:///home/u/a.go"},
		{"/home/my shop/é%#?.go", false, "file:///home/my%20shop/%C3%A9%25%23%3F.go"},
		{`/home/a\b.go`, false, "file:///home/a%5Cb.go"},
		{`C:\my shop\a.go`, true, "file:///C:/my%20shop/a.go"},
		{`\\server\share\a.go`, true, "file://server/share/a.go"},
	} {
		got := uriOf(test.path, test.windows)
		if got != test.want {
			t.Errorf("uriOf(%q, windows %v) = %q, want %q", test.path, test.windows, got, test.want)
		}
		if back, err := pathOf(got, test.windows); err != nil || back != test.path {
			t.Errorf("pathOf(%q, windows %v) = %q, %v; want %q", got, test.windows, back, err, test.path)
		}
	}
}
