package framework

// buffalo has no way to make a cookie Secure, or to give it a SameSite. Its
// sessions are those of gorilla.
var buffalo = Framework{
	Paths: []string{"github.com/gobuffalo/buffalo"},
	Members: []Member{
		{Recv: "Cookies", Name: "Set", Verb: SendCookieArgs, Args: map[Attr]int{Name: 0, CookieValue: 1}},
		{Recv: "Cookies", Name: "SetWithExpirationTime", Verb: SendCookieArgs, Args: map[Attr]int{Name: 0, CookieValue: 1}},
		{Recv: "Cookies", Name: "SetWithPath", Verb: SendCookieArgs, Args: map[Attr]int{Name: 0, CookieValue: 1, Path: 2}},
		{Recv: "Cookies", Name: "Delete", Verb: SendCookieArgs, Args: map[Attr]int{Name: 0}, With: map[Attr]any{CookieValue: "v", Expires: true}},
	},
}
