package framework

import (
	"go/types"
	"reflect"
	"slices"
	"strings"
)

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

// A TagDefault is what a field is where nobody gives another value, by the tag that a
// library reads which fills it in.
type TagDefault struct {
	Text      string
	Separator string // between the elements of a list, "" if it may be anything
}

// tagKeys are the keys of tags that say what a field is by default, each with one of the
// keys that tell whose they are: "default" alone may be there for people only.
var tagKeys = []struct {
	key, separator string
	with           []string
	list           string // what separates elements, where the tag does not say
}{
	{key: "envDefault", separator: "envSeparator", with: []string{"env"}, list: ","}, // caarlos0/env
	{key: "env-default", separator: "env-separator", list: ","},                      // cleanenv
	{key: "default", with: []string{"envconfig"}, list: ","},                         // kelseyhightower/envconfig
	{key: "default", separator: "sep", with: []string{"help"}, list: ","},            // kong
	{key: "default", with: []string{"arg", "long"}},                                  // go-arg, go-flags
}

// TagDefaultOf returns what a tag says of its field, if anything.
func TagDefaultOf(tag string) (is TagDefault, ok bool) {
	t := reflect.StructTag(tag)
	for _, k := range tagKeys {
		text, ok := t.Lookup(k.key)
		if !ok || k.with != nil && !slices.ContainsFunc(k.with, func(with string) bool { _, ok := t.Lookup(with); return ok }) {
			continue
		}
		is = TagDefault{text, k.list}
		if sep, ok := t.Lookup(k.separator); ok && k.separator != "" {
			is.Separator = sep
		}
		return is, true
	}
	// sethvargo/go-envconfig, Netflix/go-env
	_, text, ok := strings.Cut(t.Get("env"), "default=")
	return TagDefault{text, ","}, ok && !strings.Contains(text, ",")
}
