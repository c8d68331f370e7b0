package framework

var gorillaSessions = Framework{
	Paths:   []string{"github.com/gorilla/sessions"},
	Cookies: []string{"Options"},
	Members: []Member{
		// Version 1.3.0 has these defaults too, but looks like the one before.
		{Name: "NewCookieStore", Verb: HoldCookie, Held: Held{Field: "Options", SameSite: ModeNone, Secure: true, Path: "/", Since: "Partitioned"}},
		{Recv: "CookieStore", Name: "MaxAge", Verb: LeaveCookie},
	},
}
