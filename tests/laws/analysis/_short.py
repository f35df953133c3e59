
import sys,json,re
for line in sys.stdin:
    line=re.sub(r'\x1b\[[0-9;]*m','',line).rstrip()
    m=re.match(r'Counterexample: (\[.*\])$',line)
    if not m: print(line[:600]); continue
    try: v=json.loads(m.group(1))
    except Exception as e: print(line[:8000]); continue
    def short(rb):
        for f in rb['facts']: print('  fact',f['fact'],f['type'],[o['option'] for o in f.get('options',[])],f.get('range',''),'presumed',f.get('presumed',{}).get('value') if f.get('presumed') else None,'absent',f.get('absent'),'belongs',json.dumps(f.get('belongs')))
        print('  params',[(p['parameter'],[(x['from'],x.get('to'),x['value']) for x in p['values']]) for p in rb['parameters']])
        print('  rows',[(r['row'],[(x['from'],x.get('to'),x['figures']) for x in r['values']]) for r in rb['tables'][0]['rows']])
        print('  readings',[(r['reading'],r.get('default'),[o['option'] for o in r['options']]) for r in rb['readings']])
        print('  outcomes',[(o['outcome'],o['layers']) for o in rb['outcomes']])
        for c in rb['conditions']: print('  cond',c['condition'],[(w['inForce'],json.dumps(w['when'])) for w in c['wordings']])
        for c in rb['rules']: print('  rule',c['rule'],c['concludes'],c['layer'],c.get('exceptionTo'),[(w['inForce'],json.dumps(w['when'])) for w in c['wordings']])
        print('  derivations',json.dumps(rb['derivations'])); print('  limits',json.dumps(rb['limits'])); 
    for x in (v if isinstance(v,list) else [v]):
        if isinstance(x,dict) and ('base' in x):
            print('BASE'); short(x['base']); 
            if x['base']!=x['amended']: print('AMENDED rules',[ (r['rule'],r.get('exceptionTo')) for r in x['amended']['rules']])
        elif isinstance(x,dict) and 'rulebook' in x: print('RB'); short(x['rulebook']); print('  INPUT',json.dumps(x.get('input')))
        else: print(json.dumps(x)[:1000])
