package framework

var scs = Framework{
	Paths:   []string{"github.com/alexedwards/scs/v2"},
	Cookies: []string{"SessionCookie"},
	Members: []Member{
		{Name: "New", Verb: HoldCookie, Held: Held{Field: "Cookie", SameSite: ModeLax, HttpOnly: true, Path: "/"}},
		{Name: "NewSession", Verb: HoldCookie, Held: Held{Field: "Cookie", SameSite: ModeLax, HttpOnly: true, Path: "/"}},
	},
}
