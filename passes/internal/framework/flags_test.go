package framework

import "testing"

func TestTagDefaultOf(t *testing.T) {
	tests := []struct {
		tag, text, separator string
		ok                   bool
	}{
		{`env:"ORIGINS" envDefault:"*"`, "*", ",", true},
		{`env:"ORIGINS" envSeparator:";" envDefault:"a;b"`, "a;b", ";", true},
		{`envDefault:"*"`, "", "", false},
		{`yaml:"origins" env-default:"*"`, "*", ",", true},
		{`envconfig:"ORIGINS" default:"*"`, "*", ",", true},
		{`help:"the origins" default:"*" sep:"|"`, "*", "|", true},
		{`arg:"--origin" default:"*"`, "*", "", true},
		{`long:"origin" default:"*"`, "*", "", true},
		{`env:"ORIGINS, default=*"`, "*", ",", true},
		{`env:"ORIGINS,default=a,b"`, "", "", false},
		{`env:"ORIGINS"`, "", "", false},
		{`mapstructure:"origins" default:"*"`, "", "", false},
		{`default:"*"`, "", "", false},
		{"", "", "", false},
	}
	for _, test := range tests {
		is, ok := TagDefaultOf(test.tag)
		if ok != test.ok || ok && is != (TagDefault{test.text, test.separator}) {
			t.Errorf("TagDefaultOf(%s) = %q, %v", test.tag, is, ok)
		}
	}
}
