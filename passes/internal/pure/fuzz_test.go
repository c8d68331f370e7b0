package pure

import (
	"bytes"
	"go/constant"
	"net"
	"net/textproto"
	"net/url"
	"path"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// real are functions of the standard library, for Call to agree with.
var real = []struct {
	path, name string
	fn         any
}{
	{"strings", "Contains", strings.Contains},
	{"strings", "ContainsAny", strings.ContainsAny},
	{"strings", "Count", strings.Count},
	{"strings", "Cut", strings.Cut},
	{"strings", "CutPrefix", strings.CutPrefix},
	{"strings", "CutSuffix", strings.CutSuffix},
	{"strings", "EqualFold", strings.EqualFold},
	{"strings", "Fields", strings.Fields},
	{"strings", "HasPrefix", strings.HasPrefix},
	{"strings", "HasSuffix", strings.HasSuffix},
	{"strings", "Index", strings.Index},
	{"strings", "IndexAny", strings.IndexAny},
	{"strings", "Join", strings.Join},
	{"strings", "LastIndex", strings.LastIndex},
	{"strings", "Repeat", strings.Repeat},
	{"strings", "Replace", strings.Replace},
	{"strings", "ReplaceAll", strings.ReplaceAll},
	{"strings", "Split", strings.Split},
	{"strings", "SplitN", strings.SplitN},
	{"strings", "ToLower", strings.ToLower},
	{"strings", "ToUpper", strings.ToUpper},
	{"strings", "Trim", strings.Trim},
	{"strings", "TrimLeft", strings.TrimLeft},
	{"strings", "TrimPrefix", strings.TrimPrefix},
	{"strings", "TrimRight", strings.TrimRight},
	{"strings", "TrimSpace", strings.TrimSpace},
	{"strings", "TrimSuffix", strings.TrimSuffix},
	{"slices", "Contains", slices.Contains[[]string]},
	{"slices", "Index", slices.Index[[]string]},
	{"strconv", "Atoi", strconv.Atoi},
	{"strconv", "ParseBool", strconv.ParseBool},
	{"strconv", "Quote", strconv.Quote},
	{"path", "Base", path.Base},
	{"path", "Clean", path.Clean},
	{"path", "Match", path.Match},
	{"path/filepath", "Match", path.Match}, // as it is where a slash separates
	{"bytes", "Contains", bytes.Contains},
	{"bytes", "Equal", bytes.Equal},
	{"bytes", "EqualFold", bytes.EqualFold},
	{"bytes", "HasPrefix", bytes.HasPrefix},
	{"bytes", "HasSuffix", bytes.HasSuffix},
	{"bytes", "Index", bytes.Index},
	{"regexp", "Match", regexp.Match},
	{"regexp", "MatchString", regexp.MatchString},
	{"regexp", "QuoteMeta", regexp.QuoteMeta},
	{"regexp", "Compile", regexp.Compile},
	{"net", "JoinHostPort", net.JoinHostPort},
	{"net", "ParseIP", net.ParseIP},
	{"net", "SplitHostPort", net.SplitHostPort},
	{"net/url", "Parse", url.Parse},
	{"net/url", "ParseRequestURI", url.ParseRequestURI},
	{"net/http", "CanonicalHeaderKey", textproto.CanonicalMIMEHeaderKey},
}

// FuzzCall checks that what Call knows is what the functions give.
func FuzzCall(f *testing.F) {
	f.Add("https://app.example.com:8080", "example.com", ".", 2)
	f.Add("*.example.com", "https://a.example.com", "", 0)
	f.Add(`^https://(a|b)\.example$`, "https://a.example", "a,b", -1)
	f.Add("[", "É", "\x00", 1<<20)
	f.Fuzz(func(t *testing.T, first, second, third string, n int) {
		for _, r := range real {
			args, in := operandsOf(reflect.TypeOf(r.fn), []string{first, second, third}, n)
			got, ok := Call(function(r.path, r.name), args...)
			if !ok {
				continue // anything may be unknown
			}
			for i, out := range reflect.ValueOf(r.fn).Call(in) {
				want, ok := resultOf(out)
				if !ok || !agree(got[i], want) {
					t.Errorf("%s.%s(%v): result %d is %v, want %v", r.path, r.name, args, i, got[i], want)
				}
			}
		}
	})
}

// operandsOf returns operands for a function of a type, as Call takes them and as
// they are.
func operandsOf(t reflect.Type, texts []string, n int) (args []any, in []reflect.Value) {
	for i := range t.NumIn() {
		switch t.In(i).Kind() {
		case reflect.Slice:
			if t.In(i) == reflect.TypeFor[[]byte]() {
				args, in = append(args, text(texts[0])), append(in, reflect.ValueOf([]byte(texts[0])))
				texts = texts[1:]
				continue
			}
			args = append(args, List{text(texts[0]), text(texts[1])})
			in = append(in, reflect.ValueOf(texts[:2]))
			texts = texts[1:]
		case reflect.String:
			args, in = append(args, text(texts[0])), append(in, reflect.ValueOf(texts[0]))
			texts = texts[1:]
		case reflect.Int:
			args, in = append(args, constant.MakeInt64(int64(n))), append(in, reflect.ValueOf(n))
		}
	}
	return args, in
}

// agree reports whether two results are the same, objects by their keys.
func agree(x, y any) bool {
	a, isObject := x.(*Object)
	b, too := y.(*Object)
	if isObject && too {
		return a.Key() == b.Key()
	}
	return reflect.DeepEqual(x, y)
}
