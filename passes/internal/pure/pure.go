// Package pure evaluates functions of the standard library on constants.
//
// It knows functions whose results depend on their operands only, and are the
// same in all releases of Go. Results are bounded: a text that is longer than
// MaxText is not known.
package pure

import (
	"fmt"
	"go/constant"
	"go/types"
	"net/textproto"
	"strconv"
	"strings"
)

// MaxText is how long a text may be.
const MaxText = 4096

// Call returns the result of a function, which must have one, for constant
// operands. It is not ok if the function is not known here, or if the result
// is too large. A list of texts is a slice of constants.
func Call(f *types.Func, args ...any) (result constant.Value, ok bool) {
	if f.Pkg() == nil || f.Signature().Recv() != nil {
		return nil, false
	}
	fn := functions[f.Pkg().Path()+"."+f.Name()]
	if fn == nil {
		return nil, false
	}
	switch v := fn(args).(type) {
	case string:
		return constant.MakeString(v), len(v) <= MaxText
	case bool:
		return constant.MakeBool(v), true
	case int:
		return constant.MakeInt64(int64(v)), true
	}
	return nil, false
}

// functions has the functions by path and name. They return nil for operands
// that they are not made for.
var functions = map[string]func(args []any) any{
	"strings.ToLower":                      text(strings.ToLower),
	"strings.ToUpper":                      text(strings.ToUpper),
	"strings.TrimSpace":                    text(strings.TrimSpace),
	"strings.TrimPrefix":                   texts(strings.TrimPrefix),
	"strings.TrimSuffix":                   texts(strings.TrimSuffix),
	"strings.Trim":                         texts(strings.Trim),
	"strings.TrimLeft":                     texts(strings.TrimLeft),
	"strings.TrimRight":                    texts(strings.TrimRight),
	"strings.Contains":                     texts(strings.Contains),
	"strings.HasPrefix":                    texts(strings.HasPrefix),
	"strings.HasSuffix":                    texts(strings.HasSuffix),
	"strings.EqualFold":                    texts(strings.EqualFold),
	"strings.Index":                        texts(strings.Index),
	"strings.LastIndex":                    texts(strings.LastIndex),
	"strings.Count":                        texts(strings.Count),
	"strings.Compare":                      texts(strings.Compare),
	"strings.ReplaceAll":                   replaceAll,
	"strings.Join":                         join,
	"strconv.Itoa":                         itoa,
	"strconv.FormatBool":                   formatBool,
	"strconv.Quote":                        text(strconv.Quote),
	"fmt.Sprint":                           sprint,
	"fmt.Sprintf":                          sprintf,
	"net/http.CanonicalHeaderKey":          text(textproto.CanonicalMIMEHeaderKey),
	"net/textproto.CanonicalMIMEHeaderKey": text(textproto.CanonicalMIMEHeaderKey),
}

func text[R any](f func(string) R) func([]any) any {
	return func(args []any) any {
		if s, ok := stringsOf(args, 1); ok {
			return f(s[0])
		}
		return nil
	}
}

func texts[R any](f func(string, string) R) func([]any) any {
	return func(args []any) any {
		if s, ok := stringsOf(args, 2); ok {
			return f(s[0], s[1])
		}
		return nil
	}
}

func replaceAll(args []any) any {
	if s, ok := stringsOf(args, 3); ok && len(s[0])*max(len(s[2]), 1) <= MaxText {
		return strings.ReplaceAll(s[0], s[1], s[2])
	}
	return nil
}

func join(args []any) any {
	if len(args) != 2 {
		return nil
	}
	list, isList := args[0].([]constant.Value)
	sep, ok := stringsOf(args[1:], 1)
	if !isList || !ok {
		return nil
	}
	var elems []string
	for _, c := range list {
		if c.Kind() != constant.String {
			return nil
		}
		elems = append(elems, constant.StringVal(c))
	}
	return strings.Join(elems, sep[0])
}

func itoa(args []any) any {
	if len(args) == 1 {
		if n, ok := goValue(args[0]).(int); ok {
			return strconv.Itoa(n)
		}
	}
	return nil
}

func formatBool(args []any) any {
	if len(args) == 1 {
		if b, ok := goValue(args[0]).(bool); ok {
			return strconv.FormatBool(b)
		}
	}
	return nil
}

func sprint(args []any) any {
	if values, ok := goValues(args); ok {
		return fmt.Sprint(values...)
	}
	return nil
}

// sprintf evaluates formats whose verbs have no width that makes a long text.
func sprintf(args []any) any {
	format, ok := stringsOf(args[:min(1, len(args))], 1)
	values, known := goValues(args[min(1, len(args)):])
	if !ok || !known || strings.ContainsAny(verbs(format[0]), "0123456789*[") {
		return nil
	}
	return fmt.Sprintf(format[0], values...)
}

// verbs returns what stands between a % and its verb in a format.
func verbs(format string) string {
	var b strings.Builder
	for i := strings.IndexByte(format, '%'); i >= 0; i = strings.IndexByte(format, '%') {
		format = format[i+1:]
		n := strings.IndexFunc(format, func(r rune) bool { return r == '%' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' })
		if n < 0 {
			break
		}
		b.WriteString(format[:n])
		format = format[n+1:]
	}
	return b.String()
}

// stringsOf returns n operands that are strings.
func stringsOf(args []any, n int) ([]string, bool) {
	if len(args) != n {
		return nil, false
	}
	out := make([]string, n)
	for i, arg := range args {
		s, ok := goValue(arg).(string)
		if !ok || len(s) > MaxText {
			return nil, false
		}
		out[i] = s
	}
	return out, true
}

func goValues(args []any) ([]any, bool) {
	out := make([]any, len(args))
	for i, arg := range args {
		if out[i] = goValue(arg); out[i] == nil {
			return nil, false
		}
	}
	return out, true
}

// goValue returns a constant as a Go value; nil if it is of another kind.
func goValue(arg any) any {
	c, ok := arg.(constant.Value)
	if !ok {
		return nil
	}
	switch c.Kind() {
	case constant.String:
		return constant.StringVal(c)
	case constant.Bool:
		return constant.BoolVal(c)
	case constant.Int:
		if n, exact := constant.Int64Val(c); exact {
			return int(n)
		}
	}
	return nil
}
