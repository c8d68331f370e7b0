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
