package framework

import "go/types"

// flagPackages are the packages whose functions declare flags of the command line.
var flagPackages = map[string]bool{
	"flag":                   true,
	"github.com/spf13/pflag": true,
}

// FlagDefault returns which operand of a function that declares a flag is its value
// where nobody gives another, -1 if the function is none: the one before its
// explanation, which is of the type that a pointer is returned to, or given first.
func FlagDefault(f *types.Func) int {
	if f == nil || f.Pkg() == nil || !flagPackages[f.Pkg().Path()] {
		return -1
	}
	sig := f.Signature()
	n := sig.Params().Len() - 2
	if n < 1 || sig.Variadic() {
		return -1
	}
	to := func(t types.Type) bool {
		p, ok := t.(*types.Pointer)
		return ok && types.Identical(p.Elem(), sig.Params().At(n).Type())
	}
	if sig.Results().Len() == 1 && to(sig.Results().At(0).Type()) || to(sig.Params().At(0).Type()) {
		return n
	}
	return -1
}

// DeclaresFlags reports whether a package imports one whose functions declare flags.
func DeclaresFlags(pkg *types.Package) bool {
	for _, p := range pkg.Imports() {
		if flagPackages[p.Path()] {
			return true
		}
	}
	return false
}
