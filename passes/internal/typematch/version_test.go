package typematch

import (
	"go/token"
	"go/types"
	"testing"
)

func TestVersion(t *testing.T) {
	for _, test := range []struct{ file, pkg, want string }{
		{"/home/a/go/pkg/mod/example.com/m@v1.3.0/store.go", "example.com/m", "v1.3.0"},
		{"/home/a/go/pkg/mod/example.com/m@v1.3.0/sub/store.go", "example.com/m/sub", "v1.3.0"},
		{`/home/a@v2/go/pkg/mod/example.com/m@v1.3.0/store.go`, "example.com/m", "v1.3.0"},
		{"example.com/m@v1.3.0/store.go", "example.com/m", "v1.3.0"}, // -trimpath
		{"/home/a/p/vendor/example.com/m/store.go", "example.com/m", ""},
		{"/home/a@v2/example.com/m/store.go", "example.com/m", ""},
		{"/home/a/go/pkg/mod/example.com/other@v1.3.0/store.go", "example.com/m", ""},
	} {
		fset := token.NewFileSet()
		pos := fset.AddFile(test.file, -1, 10).Pos(1)
		obj := types.NewFunc(pos, types.NewPackage(test.pkg, "m"), "F", nil)
		if got := Version(fset, obj); got != test.want {
			t.Errorf("the version of %s is %q, want %q", test.file, got, test.want)
		}
	}
}

func TestBefore(t *testing.T) {
	for _, test := range []struct {
		version, other string
		want           bool
	}{
		{"v2.43.0", "v2.52.1", true},
		{"v2.52.0", "v2.52.1", true},
		{"v2.52.1", "v2.52.1", false},
		{"v2.52.15", "v2.52.1", false},
		{"v2.52.9", "v2.52.15", true},
		{"v3.0.0", "v2.52.1", false},
		{"v2.52.1-0.20240221093115-f9fcb0297c34", "v2.52.1", true},
		{"v2.52.2-0.20240221093115-f9fcb0297c34", "v2.52.1", false},
		{"v2.52.1", "v2.52.1-rc.1", false},
		{"v2.52.1+incompatible", "v2.52.1", false},
	} {
		if got := Before(test.version, test.other); got != test.want {
			t.Errorf("Before(%q, %q) = %v", test.version, test.other, got)
		}
	}
}
